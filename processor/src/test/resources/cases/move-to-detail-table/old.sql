UPDATE person SET phone = phone || '!' WHERE id IN (3, 4) AND length(phone) < 20;
UPDATE person SET motto = NULL WHERE id = 5;
WITH p AS (INSERT INTO person (name, phone) VALUES ('by the old release', '1') RETURNING id) INSERT INTO profile (person_id, visits) SELECT id, 0 FROM p;
DELETE FROM person WHERE id = 6;
