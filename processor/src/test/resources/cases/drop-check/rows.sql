INSERT INTO orders (total, note) SELECT i, repeat('ä', i) FROM generate_series(1, 20) AS i;
