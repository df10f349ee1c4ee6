--! b1 backfill reversible on="address" key="person_id" column="city","street"
-- Has the triggers give person (city, street) what address (city, street) holds in the rows that exist,
-- batch by batch along the key.
-- All rows, since a statement that names both tables could not have triggers write; they write where the two differ: it can be run again at any time.
UPDATE `address` SET `city` = `city`, `street` = `street`
    WHERE /* window */ TRUE;

--! b2 backfill reversible on="profile" key="person_id" column="phone"
-- Has the triggers give person.phone what profile.phone holds in the rows that exist,
-- batch by batch along the key.
-- All rows, since a statement that names both tables could not have triggers write; they write where the two differ: it can be run again at any time.
UPDATE `profile` SET `phone` = `phone`
    WHERE /* window */ TRUE;

--! b3 check reversible on="address","person" complaint="address (city, street) and person (city, street) differ in some rows: they were written past the triggers; make them equal"
-- Compares address (city, street) with person (city, street) to the byte, while others read and write.
SELECT `person_id` FROM `address`
    WHERE EXISTS (SELECT 1 FROM `person` AS `e` WHERE `address`.`person_id` = `e`.`id` AND (NOT (CAST(`e`.`city` AS BINARY) <=> CAST(`address`.`city` AS BINARY)) OR NOT (CAST(`e`.`street` AS BINARY) <=> CAST(`address`.`street` AS BINARY))));

--! b4 check reversible on="profile","person" complaint="profile.phone and person.phone differ in some rows: they were written past the triggers; make them equal"
-- Compares profile.phone with person.phone to the byte, while others read and write.
SELECT `person_id` FROM `profile`
    WHERE EXISTS (SELECT 1 FROM `person` AS `e` WHERE `profile`.`person_id` = `e`.`id` AND (NOT (CAST(`e`.`phone` AS BINARY) <=> CAST(`profile`.`phone` AS BINARY))));
