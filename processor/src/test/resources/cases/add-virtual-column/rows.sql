INSERT INTO orders (net) SELECT i FROM generate_series(1, 20) AS i;
