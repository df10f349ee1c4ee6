UPDATE profile SET phone = 'changed' WHERE person_id IN (8, 9);
UPDATE profile SET motto = NULL WHERE person_id = 10;
INSERT INTO person (name) VALUES ('by the new release');
INSERT INTO profile (person_id, visits, phone) SELECT max(id), 0, 'new' FROM person;
