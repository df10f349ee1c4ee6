INSERT INTO orders (code) SELECT 'c' || i FROM generate_series(1, 40) AS i;
