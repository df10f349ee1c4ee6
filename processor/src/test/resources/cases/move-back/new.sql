UPDATE person SET phone = 'changed', street = NULL, city = NULL WHERE id IN (8, 9);
INSERT INTO person (name, phone, street) VALUES ('by the new release', 'new', 'new street');
INSERT INTO profile (person_id, visits) SELECT max(id), 0 FROM person;
