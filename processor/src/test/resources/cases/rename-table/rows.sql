INSERT INTO orders (number, note) SELECT 'n' || i, CASE WHEN i % 3 = 0 THEN NULL ELSE 'Straße ' || i END FROM generate_series(1, 500) AS i;
