WITH c AS (INSERT INTO customers VALUES (gen_random_uuid(), 'n') RETURNING id) INSERT INTO orders (customer_id) SELECT id FROM customers LIMIT 1;
INSERT INTO customers VALUES ('00000000-0000-0000-0000-000000000000', 'goes');
DELETE FROM customers WHERE id = '00000000-0000-0000-0000-000000000000';
UPDATE orders SET note = 'o';
