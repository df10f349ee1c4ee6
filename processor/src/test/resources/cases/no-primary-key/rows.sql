INSERT INTO events (kind, note) SELECT i % 3, NULLIF(repeat('x', i % 4), '') FROM generate_series(1, 40) AS i;
