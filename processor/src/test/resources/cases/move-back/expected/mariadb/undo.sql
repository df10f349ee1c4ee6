--! r1 check reversible-if on="address","person" complaint="some rows of address refer to rows of person that do not exist (person_id); mend or delete them"
-- Looks for orphans: rows of address that refer to nothing in person.
SELECT `person_id` FROM `address` AS c
    WHERE c.`person_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `person` AS p WHERE p.`id` = c.`person_id`);

--! r1 statement reversible-if lock="EXCLUSIVE" effect=present constraint="address_person_id_fkey" of="address" on="address","person"
-- Lets address refer to person, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `address` ADD CONSTRAINT `address_person_id_fkey` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`) ON DELETE CASCADE, ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r1 check reversible-if on="address","person" complaint="some rows of address refer to rows of person that do not exist (person_id); mend or delete them"
-- Looks for orphans: rows of address that refer to nothing in person.
SELECT `person_id` FROM `address` AS c
    WHERE c.`person_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `person` AS p WHERE p.`id` = c.`person_id`);

--! e20 check reversible-if on="profile","person" complaint="person.phone holds values that profile.phone does not; they would be lost"
-- Rows whose value in person.phone would be lost.
SELECT `id` FROM `person`
    WHERE (`person`.`phone` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `profile` AS `e` WHERE `e`.`person_id` = `person`.`id`);

--! e20 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_insert_profile_phone_38fbf395" of="profile" on="profile"
-- Takes the trigger BEFORE INSERT of profile away that keeps profile.phone and person.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_insert_profile_phone_38fbf395`;

--! e19 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_profile_phone_eb255752" of="profile" on="profile"
-- Takes the trigger BEFORE UPDATE of profile away that keeps profile.phone and person.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_profile_phone_eb255752`;

--! e18 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_person_phone_cb6bc542" of="person" on="person"
-- Takes the trigger AFTER UPDATE of person away that keeps profile.phone and person.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_person_phone_cb6bc542`;

--! e17 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_person_phone_957c7de7" of="person" on="person"
-- Takes the trigger BEFORE UPDATE of person away that keeps profile.phone and person.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_person_phone_957c7de7`;

--! e16 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_profile_phone_2eae0187" of="profile" on="profile"
-- Takes the trigger AFTER INSERT of profile away that keeps profile.phone and person.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_profile_phone_2eae0187`;

--! e15 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_profile_phone_e569c151" of="profile" on="profile"
-- Takes the trigger AFTER UPDATE of profile away that keeps profile.phone and person.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_profile_phone_e569c151`;

--! e14 check reversible-if on="profile" complaint="some rows have no profile.phone, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in profile.phone, while others read and write.
SELECT `person_id` FROM `profile` WHERE `phone` IS NULL;

--! e14 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="profile"
-- Makes profile.phone NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `profile` MODIFY COLUMN `phone` varchar(30) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! e13 check reversible-if on="address","person" complaint="person (city, street) holds values that address (city, street) does not; they would be lost"
-- Rows whose value in person (city, street) would be lost.
SELECT `id` FROM `person`
    WHERE (`person`.`city` IS NOT NULL OR `person`.`street` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `address` AS `e` WHERE `e`.`person_id` = `person`.`id`);

--! e13 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_insert_address_city_983e26e0" of="address" on="address"
-- Takes the trigger BEFORE INSERT of address away that keeps address (city, street) and person (city, street) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_insert_address_city_983e26e0`;

--! e12 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_address_city_91d882b5" of="address" on="address"
-- Takes the trigger BEFORE UPDATE of address away that keeps address (city, street) and person (city, street) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_address_city_91d882b5`;

--! e11 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_person_city_3c59f979" of="person" on="person"
-- Takes the trigger AFTER INSERT of person away that keeps address (city, street) and person (city, street) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_person_city_3c59f979`;

--! e10 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_person_city_408f2a07" of="person" on="person"
-- Takes the trigger AFTER UPDATE of person away that keeps address (city, street) and person (city, street) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_person_city_408f2a07`;

--! e9 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_delete_person_city_b5e94d04" of="person" on="person"
-- Takes the trigger BEFORE DELETE of person away that keeps address (city, street) and person (city, street) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_delete_person_city_b5e94d04`;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_person_city_d5667e97" of="person" on="person"
-- Takes the trigger BEFORE UPDATE of person away that keeps address (city, street) and person (city, street) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_person_city_d5667e97`;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_address_city_2f107001" of="address" on="address"
-- Takes the trigger AFTER INSERT of address away that keeps address (city, street) and person (city, street) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_address_city_2f107001`;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_address_city_34ef61f7" of="address" on="address"
-- Takes the trigger AFTER UPDATE of address away that keeps address (city, street) and person (city, street) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_address_city_34ef61f7`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_delete_address_city_960cf77e" of="address" on="address"
-- Takes the trigger AFTER DELETE of address away that keeps address (city, street) and person (city, street) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_delete_address_city_960cf77e`;

--! e4 check reversible-if on="address" complaint="some rows have no address.street, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in address.street, while others read and write.
SELECT `person_id` FROM `address` WHERE `street` IS NULL;

--! e4 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="address"
-- Makes address.street NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `address` MODIFY COLUMN `street` varchar(80) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! e3 check reversible-if on="profile","person" complaint="person.phone holds values that profile.phone does not; they would be lost"
-- Rows whose value in person.phone would be lost.
SELECT `id` FROM `person`
    WHERE (`person`.`phone` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `profile` AS `e` WHERE `e`.`person_id` = `person`.`id`);

--! e3 statement reversible-if lock="EXCLUSIVE" effect=absent column="phone" of="person" on="person"
-- Drops column person.phone, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `person` DROP COLUMN `phone`, ALGORITHM=INSTANT;

--! e2 check reversible-if on="address","person" complaint="person.street holds values that address (city, street) does not; they would be lost"
-- Rows whose value in person.street would be lost.
SELECT `id` FROM `person`
    WHERE (`person`.`street` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `address` AS `e` WHERE `e`.`person_id` = `person`.`id`);

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="street" of="person" on="person"
-- Drops column person.street, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `person` DROP COLUMN `street`, ALGORITHM=INSTANT;

--! e1 check reversible-if on="address","person" complaint="person.city holds values that address (city, street) does not; they would be lost"
-- Rows whose value in person.city would be lost.
SELECT `id` FROM `person`
    WHERE (`person`.`city` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `address` AS `e` WHERE `e`.`person_id` = `person`.`id`);

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent column="city" of="person" on="person"
-- Drops column person.city, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `person` DROP COLUMN `city`, ALGORITHM=INSTANT;
