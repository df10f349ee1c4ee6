INSERT INTO towns (id, name) SELECT i, 'Ö' || i FROM generate_series(1, 20) AS i;
INSERT INTO villages SELECT * FROM towns;
INSERT INTO people (home) SELECT nullif(i % 20, 0) FROM generate_series(1, 200) AS i;
