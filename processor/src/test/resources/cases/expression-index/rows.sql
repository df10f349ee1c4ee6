INSERT INTO orders (code, mail) SELECT 'c' || i % 7, NULLIF('M' || i % 5, 'M0') FROM generate_series(1, 40) AS i;
