--! e1 statement reversible-if lock="EXCLUSIVE" effect=present column="city" of="person" on="person"
-- Adds column person.city, nullable for now, which will take the place of address (city, street).
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `person` ADD COLUMN `city` varchar(60), ALGORITHM=INSTANT;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="street" of="person" on="person"
-- Adds column person.street, nullable for now, which will take the place of address (city, street).
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `person` ADD COLUMN `street` varchar(80), ALGORITHM=INSTANT;

--! e3 statement reversible-if lock="EXCLUSIVE" effect=present column="phone" of="person" on="person"
-- Adds column person.phone, nullable for now, which will take the place of profile.phone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `person` ADD COLUMN `phone` varchar(30), ALGORITHM=INSTANT;

--! e4 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="address"
-- Allows NULL in address.street, which the new release does not write.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `address` MODIFY COLUMN `street` varchar(80), ALGORITHM=INPLACE, LOCK=NONE;

--! e5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_delete_address_city_960cf77e" of="address" on="address"
-- Keeps address (city, street) and person (city, street) equal AFTER DELETE of address.
-- A row of address is made for a value that has none, and goes with the row of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in address.street of rows that the new release wrote.
-- From the roll-out on the old release may see a deadlock (1213), to be tried again, where both releases write rows of address and person at once that belong together.
-- Until the end of the roll-out the new release may see a deadlock (1213), to be tried again, where both releases write rows of person and address at once that belong together.
-- From expand on the old release cannot change in address what moves, by a statement that names person too (1442): triggers write there.
-- From expand on the old release cannot change in person what moves, by a statement that names address too (1442): triggers write there.
-- From the roll-out on the old release gets what is in person.city already where it writes NULL to address.city.
CREATE TRIGGER `inchworm_transfer_after_delete_address_city_960cf77e` AFTER DELETE ON `address` FOR EACH ROW
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SET @inchworm_carrying_2898039c = NOW(6);
        UPDATE `person` SET `city` = NULL, `street` = NULL WHERE OLD.`person_id` = `id` AND (`city` IS NOT NULL OR `street` IS NOT NULL);
        SET @inchworm_carrying_2898039c = NULL;
    END IF;
END;

--! e6 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_update_address_city_34ef61f7" of="address" on="address"
-- The same AFTER UPDATE of address.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_update_address_city_34ef61f7` AFTER UPDATE ON `address` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        IF NOT (OLD.`person_id` <=> NEW.`person_id`) OR NOT (CAST(OLD.`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(OLD.`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY))) LOCK IN SHARE MODE;
        ELSE
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)));
        END IF;
        IF NOT (OLD.`person_id` <=> NEW.`person_id`) THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            UPDATE `person` SET `city` = NULL, `street` = NULL WHERE OLD.`person_id` = `id` AND (`city` IS NOT NULL OR `street` IS NOT NULL);
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
        IF inchworm_apart > 0 THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            UPDATE `person` SET `city` = NEW.`city`, `street` = NEW.`street` WHERE NEW.`person_id` = `id`;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_insert_address_city_2f107001" of="address" on="address"
-- The same AFTER INSERT of address.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_insert_address_city_2f107001` AFTER INSERT ON `address` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY))) LOCK IN SHARE MODE;
        IF inchworm_apart > 0 THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            UPDATE `person` SET `city` = NEW.`city`, `street` = NEW.`street` WHERE NEW.`person_id` = `id`;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_update_person_city_d5667e97" of="person" on="person"
-- The same BEFORE UPDATE of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_update_person_city_d5667e97` BEFORE UPDATE ON `person` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE inchworm_0 varchar(60) CHARACTER SET utf8mb4;
    DECLARE inchworm_1 varchar(80) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        IF NOT (NOT (CAST(OLD.`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(OLD.`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY))) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `address` WHERE `person_id` = OLD.`id` AND (NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)));
        END IF;
        IF inchworm_apart > 0 THEN
            SELECT `city`, `street` INTO inchworm_0, inchworm_1
            FROM `address` WHERE `person_id` = OLD.`id` LOCK IN SHARE MODE;
            SET NEW.`city` = COALESCE(inchworm_0, NEW.`city`), NEW.`street` = COALESCE(inchworm_1, NEW.`street`);
        END IF;
    END IF;
END;

--! e9 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_delete_person_city_b5e94d04" of="person" on="person"
-- The same BEFORE DELETE of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_delete_person_city_b5e94d04` BEFORE DELETE ON `person` FOR EACH ROW
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SET @inchworm_carrying_2898039c = NOW(6);
        DELETE FROM `address` WHERE `person_id` = OLD.`id`;
        SET @inchworm_carrying_2898039c = NULL;
    END IF;
END;

--! e10 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_update_person_city_408f2a07" of="person" on="person"
-- The same AFTER UPDATE of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_update_person_city_408f2a07` AFTER UPDATE ON `person` FOR EACH ROW
BEGIN
    DECLARE inchworm_there int DEFAULT 0;
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SELECT COUNT(*), COALESCE(SUM((NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)))), 0) INTO inchworm_there, inchworm_apart
            FROM `address` WHERE `person_id` = NEW.`id`;
        IF NOT (CAST(OLD.`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(OLD.`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)) OR NOT (OLD.`id` <=> NEW.`id`) OR inchworm_apart > 0 OR inchworm_there = 0 AND ((NEW.`city` IS NOT NULL OR NEW.`street` IS NOT NULL)) THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            IF NOT (OLD.`id` <=> NEW.`id`) THEN
                UPDATE `address` SET `person_id` = NEW.`id` WHERE `person_id` = OLD.`id`;
            END IF;
            IF (NEW.`city` IS NOT NULL OR NEW.`street` IS NOT NULL) THEN
                INSERT INTO `address` (`person_id`, `city`, `street`) VALUES (NEW.`id`, NEW.`city`, NEW.`street`)
                    ON DUPLICATE KEY UPDATE `city` = NEW.`city`, `street` = NEW.`street`;
            ELSE
                UPDATE `address` SET `city` = NEW.`city`, `street` = NEW.`street` WHERE `person_id` = NEW.`id` AND (NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)));
            END IF;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e11 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_insert_person_city_3c59f979" of="person" on="person"
-- The same AFTER INSERT of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_insert_person_city_3c59f979` AFTER INSERT ON `person` FOR EACH ROW
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        IF (NEW.`city` IS NOT NULL OR NEW.`street` IS NOT NULL) THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            INSERT INTO `address` (`person_id`, `city`, `street`) VALUES (NEW.`id`, NEW.`city`, NEW.`street`)
                ON DUPLICATE KEY UPDATE `city` = NEW.`city`, `street` = NEW.`street`;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e12 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_update_address_city_91d882b5" of="address" on="address"
-- The same BEFORE UPDATE of address.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_update_address_city_91d882b5` BEFORE UPDATE ON `address` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE inchworm_0 varchar(60) CHARACTER SET utf8mb4;
    DECLARE inchworm_1 varchar(80) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        IF NOT (OLD.`person_id` <=> NEW.`person_id`) THEN
            SET inchworm_apart = 1;
        ELSEIF NOT (NOT (CAST(OLD.`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(OLD.`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY))) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)));
        END IF;
        IF inchworm_apart > 0 THEN
            SELECT `city`, `street` INTO inchworm_0, inchworm_1
            FROM `person` WHERE NEW.`person_id` = `id` LOCK IN SHARE MODE;
            IF NOT (OLD.`person_id` <=> NEW.`person_id`) AND NOT (NOT (CAST(OLD.`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(OLD.`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY))) THEN
                SET NEW.`city` = COALESCE(inchworm_0, NEW.`city`), NEW.`street` = COALESCE(inchworm_1, NEW.`street`);
            ELSE
                SET NEW.`city` = COALESCE(NEW.`city`, inchworm_0), NEW.`street` = COALESCE(NEW.`street`, inchworm_1);
            END IF;
        END IF;
    END IF;
END;

--! e13 statement reversible-if lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_insert_address_city_983e26e0" of="address" on="address"
-- The same BEFORE INSERT of address.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_insert_address_city_983e26e0` BEFORE INSERT ON `address` FOR EACH ROW
BEGIN
    DECLARE inchworm_0 varchar(60) CHARACTER SET utf8mb4;
    DECLARE inchworm_1 varchar(80) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SELECT `city`, `street` INTO inchworm_0, inchworm_1
            FROM `person` WHERE NEW.`person_id` = `id` LOCK IN SHARE MODE;
        SET NEW.`city` = COALESCE(NEW.`city`, inchworm_0), NEW.`street` = COALESCE(NEW.`street`, inchworm_1);
    END IF;
END;

--! e14 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="profile"
-- Allows NULL in profile.phone, which the new release does not write.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `profile` MODIFY COLUMN `phone` varchar(30), ALGORITHM=INPLACE, LOCK=NONE;

--! e15 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_update_profile_phone_e569c151" of="profile" on="profile"
-- Keeps profile.phone and person.phone equal AFTER UPDATE of profile.
-- No row is made up: a value waits where it is until there is one.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in profile.phone of rows that the new release wrote.
-- From the roll-out on the old release shares profile.phone with person.phone of the row linked to it: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- Until contract has tightened the new release shares person.phone with profile.phone of the row linked to it: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- From the roll-out on the old release may see a deadlock (1213), to be tried again, where both releases write rows of profile and person at once that belong together.
-- Until the end of the roll-out the new release may see a deadlock (1213), to be tried again, where both releases write rows of person and profile at once that belong together.
-- From expand on the old release cannot change in profile what moves, by a statement that names person too (1442): triggers write there.
-- Until the end of removal the new release cannot change in profile what moves, by a statement that names person too (1442): triggers write there.
-- From expand on the old release cannot change in person what moves, by a statement that names profile too (1442): triggers write there.
-- Until the end of removal the new release cannot change in person what moves, by a statement that names profile too (1442): triggers write there.
CREATE TRIGGER `inchworm_transfer_after_update_profile_phone_e569c151` AFTER UPDATE ON `profile` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        IF NOT (OLD.`person_id` <=> NEW.`person_id`) OR NOT (CAST(OLD.`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY))) LOCK IN SHARE MODE;
        ELSE
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)));
        END IF;
        IF inchworm_apart > 0 THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            UPDATE `person` SET `phone` = NEW.`phone` WHERE NEW.`person_id` = `id`;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e16 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_insert_profile_phone_2eae0187" of="profile" on="profile"
-- The same AFTER INSERT of profile.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_insert_profile_phone_2eae0187` AFTER INSERT ON `profile` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY))) LOCK IN SHARE MODE;
        IF inchworm_apart > 0 THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            UPDATE `person` SET `phone` = NEW.`phone` WHERE NEW.`person_id` = `id`;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e17 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_update_person_phone_957c7de7" of="person" on="person"
-- The same BEFORE UPDATE of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_update_person_phone_957c7de7` BEFORE UPDATE ON `person` FOR EACH ROW PRECEDES `inchworm_transfer_before_update_person_city_d5667e97`
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE inchworm_0 varchar(30) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        IF NOT (NOT (CAST(OLD.`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY))) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `profile` WHERE `person_id` = OLD.`id` AND (NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)));
        END IF;
        IF inchworm_apart > 0 THEN
            SELECT `phone` INTO inchworm_0
            FROM `profile` WHERE `person_id` = OLD.`id` LOCK IN SHARE MODE;
            SET NEW.`phone` = COALESCE(inchworm_0, NEW.`phone`);
        END IF;
    END IF;
END;

--! e18 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_update_person_phone_cb6bc542" of="person" on="person"
-- The same AFTER UPDATE of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_update_person_phone_cb6bc542` AFTER UPDATE ON `person` FOR EACH ROW PRECEDES `inchworm_transfer_after_update_person_city_408f2a07`
BEGIN
    DECLARE inchworm_there int DEFAULT 0;
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SELECT COUNT(*), COALESCE(SUM((NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)))), 0) INTO inchworm_there, inchworm_apart
            FROM `profile` WHERE `person_id` = NEW.`id`;
        IF NOT (CAST(OLD.`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)) OR inchworm_apart > 0 THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            UPDATE `profile` SET `phone` = NEW.`phone` WHERE `person_id` = NEW.`id` AND (NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)));
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e19 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_update_profile_phone_eb255752" of="profile" on="profile"
-- The same BEFORE UPDATE of profile.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_update_profile_phone_eb255752` BEFORE UPDATE ON `profile` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE inchworm_0 varchar(30) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        IF NOT (OLD.`person_id` <=> NEW.`person_id`) THEN
            SET inchworm_apart = 1;
        ELSEIF NOT (NOT (CAST(OLD.`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY))) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)));
        END IF;
        IF inchworm_apart > 0 THEN
            SELECT `phone` INTO inchworm_0
            FROM `person` WHERE NEW.`person_id` = `id` LOCK IN SHARE MODE;
            IF NOT (OLD.`person_id` <=> NEW.`person_id`) AND NOT (NOT (CAST(OLD.`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY))) THEN
                SET NEW.`phone` = COALESCE(inchworm_0, NEW.`phone`);
            ELSE
                SET NEW.`phone` = COALESCE(NEW.`phone`, inchworm_0);
            END IF;
        END IF;
    END IF;
END;

--! e20 statement reversible-if lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_insert_profile_phone_38fbf395" of="profile" on="profile"
-- The same BEFORE INSERT of profile.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_insert_profile_phone_38fbf395` BEFORE INSERT ON `profile` FOR EACH ROW
BEGIN
    DECLARE inchworm_0 varchar(30) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SELECT `phone` INTO inchworm_0
            FROM `person` WHERE NEW.`person_id` = `id` LOCK IN SHARE MODE;
        SET NEW.`phone` = COALESCE(NEW.`phone`, inchworm_0);
    END IF;
END;
