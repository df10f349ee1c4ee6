INSERT INTO products (name) SELECT 'p' || i FROM generate_series(1, 10) AS i;
INSERT INTO orders (note) SELECT NULLIF('o' || i, 'o3') FROM generate_series(1, 12) AS i;
INSERT INTO lines (order_id, product_id, position, amount, least, weight)
    SELECT o, p, p, 2147483647, -2147483648, NULLIF(p, 4) FROM generate_series(1, 12) AS o, generate_series(1, 10) AS p WHERE (o + p) % 3 = 0;
