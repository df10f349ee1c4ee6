INSERT INTO orders (code) SELECT 'seed' || i FROM generate_series(1, 20) AS i;
