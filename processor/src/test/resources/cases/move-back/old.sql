UPDATE profile SET phone = phone || '!' WHERE person_id IN (3, 4) AND length(phone) < 20;
UPDATE address SET city = NULL WHERE person_id = 5;
DELETE FROM address WHERE person_id = 7;
INSERT INTO address (person_id, street) VALUES (43, 'by the old release') ON CONFLICT DO NOTHING;
DELETE FROM person WHERE id = 6;
