INSERT INTO categories (id, name) SELECT i, 'c' || i FROM generate_series(1, 20) AS i;
