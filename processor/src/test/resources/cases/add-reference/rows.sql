INSERT INTO customers (name) SELECT 'c' FROM generate_series(1, 5);
INSERT INTO orders (customer_id) SELECT id FROM customers;
