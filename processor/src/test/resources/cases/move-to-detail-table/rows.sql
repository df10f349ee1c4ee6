INSERT INTO person (name, phone, motto) SELECT 'p' || n, '030-' || n, CASE WHEN n % 3 > 0 THEN 'motto ' || n END FROM generate_series(1, 40) AS n;
INSERT INTO person (name, phone, motto) VALUES ('', '', ''), ('é', repeat('9', 30), repeat('é', 200));
INSERT INTO profile (person_id, visits) SELECT id, id FROM person;
