INSERT INTO orders (customer_id, priority) VALUES (gen_random_uuid(), 7);
UPDATE orders SET priority = 8 WHERE id = (SELECT max(id) FROM orders);
