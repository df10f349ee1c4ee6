UPDATE person SET street = 'moved', city = NULL WHERE id IN (3, 4);
UPDATE person SET nickname = NULL WHERE id = 5;
INSERT INTO person (name, street, zip) VALUES ('by the old release', 'old street', '1');
DELETE FROM person WHERE id = 6;
