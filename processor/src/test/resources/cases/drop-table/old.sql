INSERT INTO orders (customer_id, note) VALUES (gen_random_uuid(), gen_random_uuid()::text);
UPDATE orders SET note = gen_random_uuid()::text WHERE id = (SELECT max(id) FROM orders);
UPDATE orders SET note = gen_random_uuid()::text WHERE id = (SELECT min(id) FROM orders);
INSERT INTO batch (customer_id) SELECT id FROM customers LIMIT 1;
INSERT INTO fax (batch_id) SELECT max(id) FROM batch;
UPDATE orders SET batch_id = (SELECT max(id) FROM batch) WHERE id = (SELECT min(id) FROM orders);
