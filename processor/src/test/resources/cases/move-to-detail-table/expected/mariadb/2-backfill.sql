--! b1 backfill reversible on="person" key="id" column="motto","phone"
-- Has the triggers give profile (motto, phone) what person (motto, phone) holds in the rows that exist,
-- batch by batch along the key.
-- All rows, since a statement that names both tables could not have triggers write; they write where the two differ: it can be run again at any time.
UPDATE `person` SET `motto` = `motto`, `phone` = `phone`
    WHERE /* window */ TRUE;

--! b2 check reversible on="person","profile" complaint="person (motto, phone) and profile (motto, phone) differ in some rows: they were written past the triggers; make them equal"
-- Compares person (motto, phone) with profile (motto, phone) to the byte, while others read and write.
SELECT `id` FROM `person`
    WHERE EXISTS (SELECT 1 FROM `profile` AS `e` WHERE `e`.`person_id` = `person`.`id` AND (NOT (CAST(`e`.`motto` AS BINARY) <=> CAST(`person`.`motto` AS BINARY)) OR NOT (CAST(`e`.`phone` AS BINARY) <=> CAST(`person`.`phone` AS BINARY))));
