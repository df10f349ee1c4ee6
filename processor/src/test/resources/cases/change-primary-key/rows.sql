INSERT INTO orders (number, shop) SELECT i, i % 7 FROM generate_series(-5, 40) AS i;
