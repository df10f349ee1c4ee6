--! t1 check reversible on="address","person" complaint="address (city, street) and person (city, street) differ in some rows: they were written past the triggers; make them equal"
-- Compares address (city, street) with person (city, street) to the byte, while others read and write.
SELECT `person_id` FROM `address`
    WHERE EXISTS (SELECT 1 FROM `person` AS `e` WHERE `address`.`person_id` = `e`.`id` AND (NOT (CAST(`e`.`city` AS BINARY) <=> CAST(`address`.`city` AS BINARY)) OR NOT (CAST(`e`.`street` AS BINARY) <=> CAST(`address`.`street` AS BINARY))));

--! t2 check reversible on="profile","person" complaint="profile.phone and person.phone differ in some rows: they were written past the triggers; make them equal"
-- Compares profile.phone with person.phone to the byte, while others read and write.
SELECT `person_id` FROM `profile`
    WHERE EXISTS (SELECT 1 FROM `person` AS `e` WHERE `profile`.`person_id` = `e`.`id` AND (NOT (CAST(`e`.`phone` AS BINARY) <=> CAST(`profile`.`phone` AS BINARY))));

--! r1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="address_person_id_fkey" of="address" on="address","person"
-- Drops the foreign key address_person_id_fkey from address to person.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of person that rows of the old one in address refer to (address_person_id_fkey).
ALTER TABLE `address` DROP FOREIGN KEY `address_person_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! r2 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_delete_address_city_960cf77e" of="address" on="address"
-- Ends the sync of address (city, street) and person (city, street) AFTER DELETE of address. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_delete_address_city_960cf77e`;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_address_city_34ef61f7" of="address" on="address"
-- Ends the sync of address (city, street) and person (city, street) AFTER UPDATE of address. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_address_city_34ef61f7`;

--! r4 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_address_city_2f107001" of="address" on="address"
-- Ends the sync of address (city, street) and person (city, street) AFTER INSERT of address. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_address_city_2f107001`;

--! r5 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_person_city_d5667e97" of="person" on="person"
-- Ends the sync of address (city, street) and person (city, street) BEFORE UPDATE of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_person_city_d5667e97`;

--! r6 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_delete_person_city_b5e94d04" of="person" on="person"
-- Ends the sync of address (city, street) and person (city, street) BEFORE DELETE of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_delete_person_city_b5e94d04`;

--! r7 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_person_city_408f2a07" of="person" on="person"
-- Ends the sync of address (city, street) and person (city, street) AFTER UPDATE of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_person_city_408f2a07`;

--! r8 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_person_city_3c59f979" of="person" on="person"
-- Ends the sync of address (city, street) and person (city, street) AFTER INSERT of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_person_city_3c59f979`;

--! r9 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_address_city_91d882b5" of="address" on="address"
-- Ends the sync of address (city, street) and person (city, street) BEFORE UPDATE of address. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_address_city_91d882b5`;

--! r10 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_insert_address_city_983e26e0" of="address" on="address"
-- Ends the sync of address (city, street) and person (city, street) BEFORE INSERT of address. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_insert_address_city_983e26e0`;

--! r11 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_profile_phone_e569c151" of="profile" on="profile"
-- Ends the sync of profile.phone and person.phone AFTER UPDATE of profile. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_profile_phone_e569c151`;

--! r12 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_profile_phone_2eae0187" of="profile" on="profile"
-- Ends the sync of profile.phone and person.phone AFTER INSERT of profile. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_profile_phone_2eae0187`;

--! r13 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_person_phone_957c7de7" of="person" on="person"
-- Ends the sync of profile.phone and person.phone BEFORE UPDATE of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_person_phone_957c7de7`;

--! r14 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_person_phone_cb6bc542" of="person" on="person"
-- Ends the sync of profile.phone and person.phone AFTER UPDATE of person. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_person_phone_cb6bc542`;

--! r15 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_profile_phone_eb255752" of="profile" on="profile"
-- Ends the sync of profile.phone and person.phone BEFORE UPDATE of profile. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_profile_phone_eb255752`;

--! r16 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_insert_profile_phone_38fbf395" of="profile" on="profile"
-- Ends the sync of profile.phone and person.phone BEFORE INSERT of profile. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_insert_profile_phone_38fbf395`;

--! r17 statement irreversible lock="EXCLUSIVE" effect=absent column="phone" of="profile" on="profile"
-- Drops column profile.phone, whose values are in person.phone. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `profile` DROP COLUMN `phone`, ALGORITHM=INSTANT;

--! r18 statement irreversible lock="EXCLUSIVE" effect=absent table="address" on="address"
-- Drops table address with its data. Cannot be undone.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TABLE `address`;
