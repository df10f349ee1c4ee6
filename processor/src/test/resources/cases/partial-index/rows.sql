INSERT INTO orders (code, closed, mail) SELECT 'c' || i % 7, NULLIF(i % 3, 0) * 90, NULLIF('M' || i % 5, 'M0') FROM generate_series(1, 40) AS i;
