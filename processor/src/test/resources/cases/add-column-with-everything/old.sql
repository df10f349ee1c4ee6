INSERT INTO orders (customer_id) VALUES (gen_random_uuid());
UPDATE orders SET note = 'x' WHERE id = (SELECT min(id) FROM orders);
