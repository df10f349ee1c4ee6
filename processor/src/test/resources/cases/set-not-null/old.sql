INSERT INTO orders (customer_id) VALUES (gen_random_uuid());
INSERT INTO orders (customer_id, note, priority) VALUES (gen_random_uuid(), NULL, NULL);
UPDATE orders SET priority = NULL WHERE id = (SELECT min(id) FROM orders);
