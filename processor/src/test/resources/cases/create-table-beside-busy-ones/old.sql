INSERT INTO orders (customer_id, note) VALUES (gen_random_uuid(), gen_random_uuid()::text);
UPDATE orders SET note = gen_random_uuid()::text WHERE id = (SELECT max(id) FROM orders);
UPDATE orders SET note = gen_random_uuid()::text WHERE id = (SELECT min(id) FROM orders);
INSERT INTO customers VALUES ('00000000-0000-0000-0000-000000000000', 'goes');
DELETE FROM customers WHERE id = '00000000-0000-0000-0000-000000000000';
INSERT INTO orders (id, customer_id) VALUES (-1, gen_random_uuid());
DELETE FROM orders WHERE id = -1;
