INSERT INTO people (home, nickname, age) SELECT 1 + i % 20, 'n' || i, i FROM generate_series(1, 40) AS i;
