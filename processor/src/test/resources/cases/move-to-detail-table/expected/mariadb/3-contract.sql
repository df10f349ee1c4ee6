--! t1 check reversible on="person","profile" complaint="person (motto, phone) and profile (motto, phone) differ in some rows: they were written past the triggers; make them equal"
-- Compares person (motto, phone) with profile (motto, phone) to the byte, while others read and write.
SELECT `id` FROM `person`
    WHERE EXISTS (SELECT 1 FROM `profile` AS `e` WHERE `e`.`person_id` = `person`.`id` AND (NOT (CAST(`e`.`motto` AS BINARY) <=> CAST(`person`.`motto` AS BINARY)) OR NOT (CAST(`e`.`phone` AS BINARY) <=> CAST(`person`.`phone` AS BINARY))));

--! t2 check reversible on="person","profile" complaint="some rows of person have a value in person (motto, phone) and no row of profile that it could go to; it would be lost: give them one, or take the value away"
-- Looks for values in person (motto, phone) that no row of profile is there for.
SELECT `id` FROM `person`
    WHERE (`person`.`motto` IS NOT NULL OR `person`.`phone` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `profile` AS `e` WHERE `e`.`person_id` = `person`.`id`);

--! t3 check reversible on="profile" complaint="some rows of profile got no value from person (motto, phone), and profile.phone takes no NULL; give them one"
-- Looks for rows without a value in profile.phone, while others read and write.
SELECT `person_id` FROM `profile` WHERE `phone` IS NULL;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="profile"
-- Makes profile.phone NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `profile` MODIFY COLUMN `phone` varchar(30) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_person_motto_ddd09024" of="person" on="person"
-- Ends the sync of person (motto, phone) and profile (motto, phone) AFTER UPDATE of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_person_motto_ddd09024`;

--! r2 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_profile_motto_38b211c3" of="profile" on="profile"
-- Ends the sync of person (motto, phone) and profile (motto, phone) BEFORE UPDATE of profile. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_profile_motto_38b211c3`;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_insert_profile_motto_9ec54cf7" of="profile" on="profile"
-- Ends the sync of person (motto, phone) and profile (motto, phone) BEFORE INSERT of profile. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_insert_profile_motto_9ec54cf7`;

--! r4 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_profile_motto_c845e491" of="profile" on="profile"
-- Ends the sync of person (motto, phone) and profile (motto, phone) AFTER UPDATE of profile. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_profile_motto_c845e491`;

--! r5 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_profile_motto_27935d7b" of="profile" on="profile"
-- Ends the sync of person (motto, phone) and profile (motto, phone) AFTER INSERT of profile. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_profile_motto_27935d7b`;

--! r6 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_person_motto_8d1b425d" of="person" on="person"
-- Ends the sync of person (motto, phone) and profile (motto, phone) BEFORE UPDATE of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_person_motto_8d1b425d`;

--! r7 statement irreversible lock="EXCLUSIVE" effect=absent column="motto" of="person" on="person"
-- Drops column person.motto, whose values are in profile (motto, phone). Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `person` DROP COLUMN `motto`, ALGORITHM=INSTANT;

--! r8 statement irreversible lock="EXCLUSIVE" effect=absent column="phone" of="person" on="person"
-- Drops column person.phone, whose values are in profile (motto, phone). Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `person` DROP COLUMN `phone`, ALGORITHM=INSTANT;
