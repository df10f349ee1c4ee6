INSERT INTO customers (name) VALUES ('old');
INSERT INTO orders (id, customer_id, payer_id) SELECT (SELECT max(id) + 1 FROM orders), id, id FROM customers WHERE name = 'old' ORDER BY id DESC LIMIT 1;
INSERT INTO orders (id, customer_id) VALUES (5, 2) ON CONFLICT (id) DO UPDATE SET customer_id = 4;
DELETE FROM customers WHERE id = (SELECT min(id) FROM customers WHERE name = 'old');
