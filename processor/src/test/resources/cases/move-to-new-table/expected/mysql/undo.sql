--! t4 statement reversible lock="EXCLUSIVE" effect=absent constraint="address_person_id_fkey" of="address" on="address","person"
-- Drops the foreign key address_person_id_fkey.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `address` DROP FOREIGN KEY `address_person_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! e23 statement reversible lock="EXCLUSIVE" effect=absent constraint="profile_person_id_fkey" of="profile" on="profile","person"
-- Drops the foreign key profile_person_id_fkey.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `profile` DROP FOREIGN KEY `profile_person_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! e22 check reversible-if on="person","profile" complaint="profile.nickname holds values that person.nickname does not; they would be lost"
-- Rows whose value in profile.nickname would be lost.
SELECT `id` FROM `profile`
    WHERE (`profile`.`nickname` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `person` AS `e` WHERE `profile`.`person_id` = `e`.`id`);

--! e22 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_person_nickname_9b94f731" of="person" on="person"
-- Takes the trigger BEFORE UPDATE of person away that keeps person.nickname and profile.nickname equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_person_nickname_9b94f731`;

--! e21 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_profile_nickname_a8b91618" of="profile" on="profile"
-- Takes the trigger AFTER INSERT of profile away that keeps person.nickname and profile.nickname equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_profile_nickname_a8b91618`;

--! e20 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_profile_nickname_f8c03134" of="profile" on="profile"
-- Takes the trigger AFTER UPDATE of profile away that keeps person.nickname and profile.nickname equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_profile_nickname_f8c03134`;

--! e19 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_delete_profile_nickname_4c5b2a9d" of="profile" on="profile"
-- Takes the trigger AFTER DELETE of profile away that keeps person.nickname and profile.nickname equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_delete_profile_nickname_4c5b2a9d`;

--! e18 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_insert_profile_nickname_0c192645" of="profile" on="profile"
-- Takes the trigger BEFORE INSERT of profile away that keeps person.nickname and profile.nickname equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_insert_profile_nickname_0c192645`;

--! e17 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_profile_nickname_c7e54db5" of="profile" on="profile"
-- Takes the trigger BEFORE UPDATE of profile away that keeps person.nickname and profile.nickname equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_profile_nickname_c7e54db5`;

--! e16 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_person_nickname_c3f1af8f" of="person" on="person"
-- Takes the trigger AFTER INSERT of person away that keeps person.nickname and profile.nickname equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_person_nickname_c3f1af8f`;

--! e15 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_person_nickname_671e6580" of="person" on="person"
-- Takes the trigger AFTER UPDATE of person away that keeps person.nickname and profile.nickname equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_person_nickname_671e6580`;

--! e14 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_delete_person_nickname_d6e57e89" of="person" on="person"
-- Takes the trigger BEFORE DELETE of person away that keeps person.nickname and profile.nickname equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_delete_person_nickname_d6e57e89`;

--! e13 check reversible-if on="person","address" complaint="address (city, street, zip) holds values that person (city, street, zip) does not; they would be lost"
-- Rows whose value in address (city, street, zip) would be lost.
SELECT `person_id` FROM `address`
    WHERE (`address`.`city` IS NOT NULL OR `address`.`street` IS NOT NULL OR `address`.`zip` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `person` AS `e` WHERE `address`.`person_id` = `e`.`id`);

--! e13 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_person_city_d5667e97" of="person" on="person"
-- Takes the trigger BEFORE UPDATE of person away that keeps person (city, street, zip) and address (city, street, zip) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_person_city_d5667e97`;

--! e12 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_address_city_2f107001" of="address" on="address"
-- Takes the trigger AFTER INSERT of address away that keeps person (city, street, zip) and address (city, street, zip) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_address_city_2f107001`;

--! e11 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_address_city_34ef61f7" of="address" on="address"
-- Takes the trigger AFTER UPDATE of address away that keeps person (city, street, zip) and address (city, street, zip) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_address_city_34ef61f7`;

--! e10 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_delete_address_city_960cf77e" of="address" on="address"
-- Takes the trigger AFTER DELETE of address away that keeps person (city, street, zip) and address (city, street, zip) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_delete_address_city_960cf77e`;

--! e9 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_insert_address_city_983e26e0" of="address" on="address"
-- Takes the trigger BEFORE INSERT of address away that keeps person (city, street, zip) and address (city, street, zip) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_insert_address_city_983e26e0`;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_update_address_city_91d882b5" of="address" on="address"
-- Takes the trigger BEFORE UPDATE of address away that keeps person (city, street, zip) and address (city, street, zip) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_update_address_city_91d882b5`;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_insert_person_city_3c59f979" of="person" on="person"
-- Takes the trigger AFTER INSERT of person away that keeps person (city, street, zip) and address (city, street, zip) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_insert_person_city_3c59f979`;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_after_update_person_city_408f2a07" of="person" on="person"
-- Takes the trigger AFTER UPDATE of person away that keeps person (city, street, zip) and address (city, street, zip) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_after_update_person_city_408f2a07`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_transfer_before_delete_person_city_b5e94d04" of="person" on="person"
-- Takes the trigger BEFORE DELETE of person away that keeps person (city, street, zip) and address (city, street, zip) equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_transfer_before_delete_person_city_b5e94d04`;

--! e4 check reversible-if on="person" complaint="some rows have no person.zip, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in person.zip, while others read and write.
SELECT `id` FROM `person` WHERE `zip` IS NULL;

--! e4 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="person"
-- Makes person.zip NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `person` MODIFY COLUMN `zip` varchar(10) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! e3 check reversible-if on="person" complaint="some rows have no person.street, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in person.street, while others read and write.
SELECT `id` FROM `person` WHERE `street` IS NULL;

--! e3 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="person"
-- Makes person.street NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `person` MODIFY COLUMN `street` varchar(80) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! e2 check reversible-if on="person","profile" complaint="profile holds what person.nickname does not show; it would be lost"
-- Rows of profile that would be lost: those that person.nickname does not show.
SELECT `id` FROM `profile`
    WHERE `nickname` IS NULL
    OR (`profile`.`nickname` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `person` AS `e` WHERE `profile`.`person_id` = `e`.`id`);

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent table="profile" on="profile"
-- Drops table profile, which only the new release knows.
DROP TABLE `profile`;

--! e1 check reversible-if on="person","address" complaint="address holds what person (city, street, zip) does not show; it would be lost"
-- Rows of address that would be lost: those that person (city, street, zip) does not show.
SELECT `person_id` FROM `address`
    WHERE `city` IS NULL AND `street` IS NULL AND `zip` IS NULL
    OR (`address`.`city` IS NOT NULL OR `address`.`street` IS NOT NULL OR `address`.`zip` IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM `person` AS `e` WHERE `address`.`person_id` = `e`.`id`)
    OR `floor` IS NOT NULL;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent table="address" on="address"
-- Drops table address, which only the new release knows.
DROP TABLE `address`;
