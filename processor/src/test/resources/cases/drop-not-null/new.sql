INSERT INTO orders (customer_id) VALUES (gen_random_uuid());
UPDATE orders SET priority = NULL WHERE id = (SELECT min(id) FROM orders);
