INSERT INTO orders (code, note) SELECT 'é' || i, NULLIF('n' || i % 5, 'n0') FROM generate_series(1, 40) AS i;
INSERT INTO countries VALUES ('DE', 'Deutschland'), ('FR', 'France'), ('ÅX', 'Åland');
