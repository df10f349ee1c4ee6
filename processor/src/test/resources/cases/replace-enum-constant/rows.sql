INSERT INTO orders (status) SELECT (ARRAY['OPEN', 'PAID', 'LOST'])[i % 3 + 1] FROM generate_series(1, 30) AS i;
