INSERT INTO address (zip) SELECT n::text FROM generate_series(1, 30) AS n;
INSERT INTO person (name, street, address_id) SELECT 'p' || n, CASE WHEN (n % 20) <> 3 THEN 'street ' || n % 20 END, 1 + n % 20 FROM generate_series(1, 60) AS n;
INSERT INTO person (name) VALUES (''), ('é');
