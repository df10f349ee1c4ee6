INSERT INTO orders (customer_id, priority) VALUES (gen_random_uuid(), 1);
UPDATE orders SET note = 'x' WHERE id = (SELECT min(id) FROM orders);
