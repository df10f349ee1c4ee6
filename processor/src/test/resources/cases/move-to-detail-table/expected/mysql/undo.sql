--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="profile"
-- Allows NULL in profile.phone again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `profile` MODIFY COLUMN `phone` varchar(30), ALGORITHM=INPLACE, LOCK=NONE;

--! e9 check reversible-if on="person","profile" complaint="profile (motto, phone) holds values that person (motto, phone) does not; they would be lost"
-- Rows whose value in profile (motto, phone) would be lost.
SELECT `person_id` FROM `profile`
    WHERE (`profile`.`motto` IS NOT NULL OR `profile`.`phone` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `person` AS `e` WHERE `profile`.`person_id` = `e`.`id`);

--! e9 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_person_motto_8d1b425d" of="person" on="person"
-- Takes the trigger BEFORE UPDATE of person away that keeps person (motto, phone) and profile (motto, phone) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_person_motto_8d1b425d`;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_profile_motto_27935d7b" of="profile" on="profile"
-- Takes the trigger AFTER INSERT of profile away that keeps person (motto, phone) and profile (motto, phone) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_profile_motto_27935d7b`;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_profile_motto_c845e491" of="profile" on="profile"
-- Takes the trigger AFTER UPDATE of profile away that keeps person (motto, phone) and profile (motto, phone) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_profile_motto_c845e491`;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_insert_profile_motto_9ec54cf7" of="profile" on="profile"
-- Takes the trigger BEFORE INSERT of profile away that keeps person (motto, phone) and profile (motto, phone) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_insert_profile_motto_9ec54cf7`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_profile_motto_38b211c3" of="profile" on="profile"
-- Takes the trigger BEFORE UPDATE of profile away that keeps person (motto, phone) and profile (motto, phone) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_profile_motto_38b211c3`;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_person_motto_ddd09024" of="person" on="person"
-- Takes the trigger AFTER UPDATE of person away that keeps person (motto, phone) and profile (motto, phone) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_person_motto_ddd09024`;

--! e3 check reversible-if on="person" complaint="some rows have no person.phone, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in person.phone, while others read and write.
SELECT `id` FROM `person` WHERE `phone` IS NULL;

--! e3 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="person"
-- Makes person.phone NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `person` MODIFY COLUMN `phone` varchar(30) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! e2 check reversible-if on="person","profile" complaint="profile.phone holds values that person (motto, phone) does not; they would be lost"
-- Rows whose value in profile.phone would be lost.
SELECT `person_id` FROM `profile`
    WHERE (`profile`.`phone` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `person` AS `e` WHERE `profile`.`person_id` = `e`.`id`);

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="phone" of="profile" on="profile"
-- Drops column profile.phone, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `profile` DROP COLUMN `phone`, ALGORITHM=INSTANT;

--! e1 check reversible-if on="person","profile" complaint="profile.motto holds values that person (motto, phone) does not; they would be lost"
-- Rows whose value in profile.motto would be lost.
SELECT `person_id` FROM `profile`
    WHERE (`profile`.`motto` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `person` AS `e` WHERE `profile`.`person_id` = `e`.`id`);

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent column="motto" of="profile" on="profile"
-- Drops column profile.motto, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `profile` DROP COLUMN `motto`, ALGORITHM=INSTANT;
