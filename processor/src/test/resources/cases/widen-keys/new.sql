INSERT INTO customers (name) VALUES ('new');
INSERT INTO orders (id, customer_id) SELECT 3000000000, max(id) FROM customers ON CONFLICT (id) DO UPDATE SET payer_id = 4;
