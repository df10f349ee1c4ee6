INSERT INTO customers (name) SELECT 'c' || i FROM generate_series(1, 20) AS i;
INSERT INTO orders (customer_id) SELECT i % 20 + 1 FROM generate_series(1, 40) AS i;
