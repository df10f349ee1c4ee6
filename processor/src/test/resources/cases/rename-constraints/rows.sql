INSERT INTO towns (id, name) SELECT i, 'Ö' || i FROM generate_series(1, 20) AS i;
INSERT INTO people (home, nickname, age) SELECT 1 + i % 20, 'n' || i, i FROM generate_series(1, 200) AS i;
