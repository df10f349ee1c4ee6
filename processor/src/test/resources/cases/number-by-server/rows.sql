INSERT INTO orders (id, code) SELECT i * 3, 'seed' || i FROM generate_series(1, 20) AS i;
