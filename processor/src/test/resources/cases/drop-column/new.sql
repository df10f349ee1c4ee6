INSERT INTO orders (customer_id, note) VALUES (gen_random_uuid(), gen_random_uuid()::text);
UPDATE orders SET note = gen_random_uuid()::text WHERE id = (SELECT max(id) FROM orders);
UPDATE orders SET note = gen_random_uuid()::text WHERE id = (SELECT min(id) FROM orders);
