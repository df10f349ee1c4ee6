UPDATE address SET street = 'changed' WHERE id = 9;
UPDATE address SET street = NULL WHERE id = 10;
INSERT INTO person (name, address_id) VALUES ('by the new release', 8);
