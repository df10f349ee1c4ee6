INSERT INTO person (name) SELECT 'p' || n FROM generate_series(1, 44) AS n;
INSERT INTO profile (person_id, visits, phone) SELECT id, id, '030-' || id FROM person WHERE id <= 40;
INSERT INTO profile (person_id, visits, phone) VALUES (41, 0, ''), (42, 0, repeat('9', 30));
INSERT INTO address (person_id, street, city) SELECT id, 'street ' || id, CASE WHEN id % 3 > 0 THEN 'city ' || id END FROM person WHERE id <= 40;
INSERT INTO address (person_id, street, city) VALUES (41, '', ''), (42, repeat('é', 80), ' ');
