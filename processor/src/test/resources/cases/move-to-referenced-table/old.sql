UPDATE person SET street = 'by the old release' WHERE address_id = 5;
UPDATE person SET address_id = 2, street = (SELECT street FROM person WHERE id = 1) WHERE id = 22;
INSERT INTO person (name, street, address_id) SELECT 'by the old release', street, address_id FROM person WHERE id = 7;
DELETE FROM person WHERE id = 6;
