--! t1 check reversible on="person","address" complaint="person (city, street, zip) and address (city, street, zip) differ in some rows: they were written past the triggers, or lack what a row of address needs; complete them, or make them equal"
-- Compares person (city, street, zip) with address (city, street, zip) to the byte, while others read and write.
SELECT `id` FROM `person`
    WHERE EXISTS (SELECT 1 FROM `address` AS `e` WHERE `e`.`person_id` = `person`.`id` AND (NOT (CAST(`e`.`city` AS BINARY) <=> CAST(`person`.`city` AS BINARY)) OR NOT (CAST(`e`.`street` AS BINARY) <=> CAST(`person`.`street` AS BINARY)) OR NOT (CAST(`e`.`zip` AS BINARY) <=> CAST(`person`.`zip` AS BINARY))))
    OR (`person`.`city` IS NOT NULL OR `person`.`street` IS NOT NULL OR `person`.`zip` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `address` AS `e` WHERE `e`.`person_id` = `person`.`id`);

--! t2 check reversible on="person","profile" complaint="person.nickname and profile.nickname differ in some rows: they were written past the triggers, or lack what a row of profile needs; complete them, or make them equal"
-- Compares person.nickname with profile.nickname to the byte, while others read and write.
SELECT `id` FROM `person`
    WHERE EXISTS (SELECT 1 FROM `profile` AS `e` WHERE `e`.`person_id` = `person`.`id` AND (NOT (CAST(`e`.`nickname` AS BINARY) <=> CAST(`person`.`nickname` AS BINARY))))
    OR (`person`.`nickname` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `profile` AS `e` WHERE `e`.`person_id` = `person`.`id`);

--! t3 check reversible on="address","person" complaint="some rows of address refer to rows of person that do not exist (person_id); mend or delete them"
-- Looks for orphans: rows of address that refer to nothing in person.
SELECT `person_id` FROM `address` AS c
    WHERE c.`person_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `person` AS p WHERE p.`id` = c.`person_id`);

--! t4 statement reversible lock="EXCLUSIVE" effect=present constraint="address_person_id_fkey" of="address" on="address","person"
-- Lets address refer to person, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of address that violate address_person_id_fkey.
SET foreign_key_checks = 0;
ALTER TABLE `address` ADD CONSTRAINT `address_person_id_fkey` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`), ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! t5 check reversible on="address","person" complaint="some rows of address refer to rows of person that do not exist (person_id); mend or delete them"
-- Looks for orphans: rows of address that refer to nothing in person.
SELECT `person_id` FROM `address` AS c
    WHERE c.`person_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `person` AS p WHERE p.`id` = c.`person_id`);

--! r1 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_delete_person_city_b5e94d04" of="person" on="person"
-- Ends the sync of person (city, street, zip) and address (city, street, zip) BEFORE DELETE of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_delete_person_city_b5e94d04`;

--! r2 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_person_city_408f2a07" of="person" on="person"
-- Ends the sync of person (city, street, zip) and address (city, street, zip) AFTER UPDATE of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_person_city_408f2a07`;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_person_city_3c59f979" of="person" on="person"
-- Ends the sync of person (city, street, zip) and address (city, street, zip) AFTER INSERT of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_person_city_3c59f979`;

--! r4 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_address_city_91d882b5" of="address" on="address"
-- Ends the sync of person (city, street, zip) and address (city, street, zip) BEFORE UPDATE of address. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_address_city_91d882b5`;

--! r5 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_insert_address_city_983e26e0" of="address" on="address"
-- Ends the sync of person (city, street, zip) and address (city, street, zip) BEFORE INSERT of address. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_insert_address_city_983e26e0`;

--! r6 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_delete_address_city_960cf77e" of="address" on="address"
-- Ends the sync of person (city, street, zip) and address (city, street, zip) AFTER DELETE of address. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_delete_address_city_960cf77e`;

--! r7 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_address_city_34ef61f7" of="address" on="address"
-- Ends the sync of person (city, street, zip) and address (city, street, zip) AFTER UPDATE of address. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_address_city_34ef61f7`;

--! r8 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_address_city_2f107001" of="address" on="address"
-- Ends the sync of person (city, street, zip) and address (city, street, zip) AFTER INSERT of address. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_address_city_2f107001`;

--! r9 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_person_city_d5667e97" of="person" on="person"
-- Ends the sync of person (city, street, zip) and address (city, street, zip) BEFORE UPDATE of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_person_city_d5667e97`;

--! r10 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_delete_person_nickname_d6e57e89" of="person" on="person"
-- Ends the sync of person.nickname and profile.nickname BEFORE DELETE of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_delete_person_nickname_d6e57e89`;

--! r11 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_person_nickname_671e6580" of="person" on="person"
-- Ends the sync of person.nickname and profile.nickname AFTER UPDATE of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_person_nickname_671e6580`;

--! r12 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_person_nickname_c3f1af8f" of="person" on="person"
-- Ends the sync of person.nickname and profile.nickname AFTER INSERT of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_person_nickname_c3f1af8f`;

--! r13 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_profile_nickname_c7e54db5" of="profile" on="profile"
-- Ends the sync of person.nickname and profile.nickname BEFORE UPDATE of profile. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_profile_nickname_c7e54db5`;

--! r14 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_insert_profile_nickname_0c192645" of="profile" on="profile"
-- Ends the sync of person.nickname and profile.nickname BEFORE INSERT of profile. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_insert_profile_nickname_0c192645`;

--! r15 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_delete_profile_nickname_4c5b2a9d" of="profile" on="profile"
-- Ends the sync of person.nickname and profile.nickname AFTER DELETE of profile. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_delete_profile_nickname_4c5b2a9d`;

--! r16 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_profile_nickname_f8c03134" of="profile" on="profile"
-- Ends the sync of person.nickname and profile.nickname AFTER UPDATE of profile. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_profile_nickname_f8c03134`;

--! r17 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_profile_nickname_a8b91618" of="profile" on="profile"
-- Ends the sync of person.nickname and profile.nickname AFTER INSERT of profile. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_profile_nickname_a8b91618`;

--! r18 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_person_nickname_9b94f731" of="person" on="person"
-- Ends the sync of person.nickname and profile.nickname BEFORE UPDATE of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_person_nickname_9b94f731`;

--! r19 statement irreversible lock="EXCLUSIVE" effect=absent column="city" of="person" on="person"
-- Drops column person.city, whose values are in address (city, street, zip). Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `person` DROP COLUMN `city`, ALGORITHM=INSTANT;

--! r20 statement irreversible lock="EXCLUSIVE" effect=absent column="street" of="person" on="person"
-- Drops column person.street, whose values are in address (city, street, zip). Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `person` DROP COLUMN `street`, ALGORITHM=INSTANT;

--! r21 statement irreversible lock="EXCLUSIVE" effect=absent column="zip" of="person" on="person"
-- Drops column person.zip, whose values are in address (city, street, zip). Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `person` DROP COLUMN `zip`, ALGORITHM=INSTANT;

--! r22 statement irreversible lock="EXCLUSIVE" effect=absent column="nickname" of="person" on="person"
-- Drops column person.nickname, whose values are in profile.nickname. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `person` DROP COLUMN `nickname`, ALGORITHM=INSTANT;
