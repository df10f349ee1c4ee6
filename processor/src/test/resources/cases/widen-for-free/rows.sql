INSERT INTO orders (code, tag, price, at, next_code) SELECT 'c' || i, CASE WHEN i % 2 = 0 THEN 't' || i END, 9999.99, '2020-01-01 00:00:00.123', 'c' || i FROM generate_series(1, 30) AS i;
