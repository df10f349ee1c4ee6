INSERT INTO towns (id, name) SELECT i, 'Ö' || i FROM generate_series(1, 20) AS i;
INSERT INTO people (home, work) SELECT nullif(i % 20, 0), CASE i % 3 WHEN 0 THEN NULL ELSE 1 + i % 20 END FROM generate_series(1, 200) AS i;
