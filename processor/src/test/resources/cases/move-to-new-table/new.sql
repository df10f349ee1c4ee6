UPDATE address SET street = 'moved again' WHERE person_id IN (8, 9);
DELETE FROM profile WHERE person_id = 10;
INSERT INTO person (name) VALUES ('by the new release');
INSERT INTO address (person_id, street, zip) SELECT max(id), 'new street', '2' FROM person;
