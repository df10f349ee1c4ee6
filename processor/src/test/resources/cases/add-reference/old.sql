WITH c AS (INSERT INTO customers (name) VALUES ('n') RETURNING id) INSERT INTO orders (customer_id) SELECT id FROM customers LIMIT 1;
INSERT INTO customers (id, name) VALUES (0, 'goes');
DELETE FROM customers WHERE id = 0;
UPDATE orders SET note = 'o';
