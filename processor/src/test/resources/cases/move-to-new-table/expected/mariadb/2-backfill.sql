--! b1 backfill reversible on="person" key="id" column="city","street","zip"
-- Has the triggers give address (city, street, zip) what person (city, street, zip) holds in the rows that exist,
-- batch by batch along the key.
-- All rows, since a statement that names both tables could not have triggers write; they write where the two differ: it can be run again at any time.
UPDATE `person` SET `city` = `city`, `street` = `street`, `zip` = `zip`
    WHERE /* window */ TRUE;

--! b2 backfill reversible on="person" key="id" column="nickname"
-- Has the triggers give profile.nickname what person.nickname holds in the rows that exist,
-- batch by batch along the key.
-- All rows, since a statement that names both tables could not have triggers write; they write where the two differ: it can be run again at any time.
UPDATE `person` SET `nickname` = `nickname`
    WHERE /* window */ TRUE;

--! b3 check reversible on="person","address" complaint="person (city, street, zip) and address (city, street, zip) differ in some rows: they were written past the triggers, or lack what a row of address needs; complete them, or make them equal"
-- Compares person (city, street, zip) with address (city, street, zip) to the byte, while others read and write.
SELECT `id` FROM `person`
    WHERE EXISTS (SELECT 1 FROM `address` AS `e` WHERE `e`.`person_id` = `person`.`id` AND (NOT (CAST(`e`.`city` AS BINARY) <=> CAST(`person`.`city` AS BINARY)) OR NOT (CAST(`e`.`street` AS BINARY) <=> CAST(`person`.`street` AS BINARY)) OR NOT (CAST(`e`.`zip` AS BINARY) <=> CAST(`person`.`zip` AS BINARY))))
    OR (`person`.`city` IS NOT NULL OR `person`.`street` IS NOT NULL OR `person`.`zip` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `address` AS `e` WHERE `e`.`person_id` = `person`.`id`);

--! b4 check reversible on="person","profile" complaint="person.nickname and profile.nickname differ in some rows: they were written past the triggers, or lack what a row of profile needs; complete them, or make them equal"
-- Compares person.nickname with profile.nickname to the byte, while others read and write.
SELECT `id` FROM `person`
    WHERE EXISTS (SELECT 1 FROM `profile` AS `e` WHERE `e`.`person_id` = `person`.`id` AND (NOT (CAST(`e`.`nickname` AS BINARY) <=> CAST(`person`.`nickname` AS BINARY))))
    OR (`person`.`nickname` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `profile` AS `e` WHERE `e`.`person_id` = `person`.`id`);
