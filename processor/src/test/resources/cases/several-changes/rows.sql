INSERT INTO orders (buyer, note, state, priority, obsolete) SELECT 'b' || i, CASE WHEN i % 3 = 0 THEN NULL ELSE repeat('ü', i) END, i, i, i FROM generate_series(1, 20) AS i;
