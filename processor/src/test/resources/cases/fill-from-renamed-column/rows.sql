INSERT INTO customer (name) SELECT 'c' || i FROM generate_series(1, 5) AS i;
INSERT INTO orders (customer, parent, note) SELECT 1 + i % 5, CASE WHEN i > 3 THEN i - 3 END, 'n' FROM generate_series(1, 30) AS i;
