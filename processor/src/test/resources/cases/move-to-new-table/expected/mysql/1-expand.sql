--! e1 statement reversible-if effect=present table="address" on="address"
-- Creates table address. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `address` (
    `person_id` bigint NOT NULL,
    `street` varchar(80) NOT NULL,
    `zip` varchar(10) NOT NULL,
    `city` varchar(60),
    `floor` varchar(255),
    PRIMARY KEY (`person_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;

--! e2 statement reversible-if effect=present table="profile" on="profile"
-- Creates table profile. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `profile` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `person_id` bigint NOT NULL,
    `nickname` varchar(30),
    `visits` int NOT NULL DEFAULT 0,
    PRIMARY KEY (`id`),
    CONSTRAINT `profile_person_id_key` UNIQUE (`person_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;

--! e3 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="person"
-- Allows NULL in person.street, which the new release does not write.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `person` MODIFY COLUMN `street` varchar(80), ALGORITHM=INPLACE, LOCK=NONE;

--! e4 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="person"
-- Allows NULL in person.zip, which the new release does not write.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `person` MODIFY COLUMN `zip` varchar(10), ALGORITHM=INPLACE, LOCK=NONE;

--! e5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_delete_person_city_b5e94d04" of="person" on="person"
-- Keeps person (city, street, zip) and address (city, street, zip) equal BEFORE DELETE of person.
-- A row of address is made for a value that has none, and goes with the row of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in person.street of rows that the new release wrote.
-- From the roll-out on the old release reads NULL in person.zip of rows that the new release wrote.
-- From the roll-out on the old release may see a deadlock (1213), to be tried again, where both releases write rows of person and address at once that belong together.
-- Until the end of the roll-out the new release may see a deadlock (1213), to be tried again, where both releases write rows of address and person at once that belong together.
-- Until the end of removal the new release cannot change in person what moves, by a statement that names address too (1442): triggers write there.
-- Until the end of removal the new release cannot change in address what moves, by a statement that names person too (1442): triggers write there.
-- Until the end of removal the new release gets what is in person.city already where it writes NULL to address.city.
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

--! e6 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_update_person_city_408f2a07" of="person" on="person"
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
        SELECT COUNT(*), COALESCE(SUM((NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)) OR NOT (CAST(`zip` AS BINARY) <=> CAST(NEW.`zip` AS BINARY)))), 0) INTO inchworm_there, inchworm_apart
            FROM `address` WHERE `person_id` = NEW.`id`;
        IF NOT (CAST(OLD.`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(OLD.`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)) OR NOT (CAST(OLD.`zip` AS BINARY) <=> CAST(NEW.`zip` AS BINARY)) OR NOT (OLD.`id` <=> NEW.`id`) OR inchworm_apart > 0 OR inchworm_there = 0 AND ((NEW.`city` IS NOT NULL OR NEW.`street` IS NOT NULL OR NEW.`zip` IS NOT NULL) AND NEW.`street` IS NOT NULL AND NEW.`zip` IS NOT NULL) THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            IF NOT (OLD.`id` <=> NEW.`id`) THEN
                UPDATE `address` SET `person_id` = NEW.`id` WHERE `person_id` = OLD.`id`;
            END IF;
            IF (NEW.`city` IS NOT NULL OR NEW.`street` IS NOT NULL OR NEW.`zip` IS NOT NULL) AND NEW.`street` IS NOT NULL AND NEW.`zip` IS NOT NULL THEN
                INSERT INTO `address` (`person_id`, `city`, `street`, `zip`) VALUES (NEW.`id`, NEW.`city`, NEW.`street`, NEW.`zip`)
                    ON DUPLICATE KEY UPDATE `city` = NEW.`city`, `street` = NEW.`street`, `zip` = NEW.`zip`;
            ELSE
                UPDATE `address` SET `city` = NEW.`city`, `street` = NEW.`street`, `zip` = NEW.`zip` WHERE `person_id` = NEW.`id` AND (NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)) OR NOT (CAST(`zip` AS BINARY) <=> CAST(NEW.`zip` AS BINARY)));
            END IF;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_insert_person_city_3c59f979" of="person" on="person"
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
        IF (NEW.`city` IS NOT NULL OR NEW.`street` IS NOT NULL OR NEW.`zip` IS NOT NULL) AND NEW.`street` IS NOT NULL AND NEW.`zip` IS NOT NULL THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            INSERT INTO `address` (`person_id`, `city`, `street`, `zip`) VALUES (NEW.`id`, NEW.`city`, NEW.`street`, NEW.`zip`)
                ON DUPLICATE KEY UPDATE `city` = NEW.`city`, `street` = NEW.`street`, `zip` = NEW.`zip`;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_update_address_city_91d882b5" of="address" on="address"
-- The same BEFORE UPDATE of address.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_update_address_city_91d882b5` BEFORE UPDATE ON `address` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE inchworm_0 varchar(60) CHARACTER SET utf8mb4;
    DECLARE inchworm_1 varchar(80) CHARACTER SET utf8mb4;
    DECLARE inchworm_2 varchar(10) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        IF NOT (OLD.`person_id` <=> NEW.`person_id`) THEN
            SET inchworm_apart = 1;
        ELSEIF NOT (NOT (CAST(OLD.`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(OLD.`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)) OR NOT (CAST(OLD.`zip` AS BINARY) <=> CAST(NEW.`zip` AS BINARY))) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)) OR NOT (CAST(`zip` AS BINARY) <=> CAST(NEW.`zip` AS BINARY)));
        END IF;
        IF inchworm_apart > 0 THEN
            SELECT `city`, `street`, `zip` INTO inchworm_0, inchworm_1, inchworm_2
            FROM `person` WHERE NEW.`person_id` = `id` LOCK IN SHARE MODE;
            IF NOT (NOT (OLD.`person_id` <=> NEW.`person_id`)) THEN
                SET NEW.`city` = COALESCE(inchworm_0, NEW.`city`), NEW.`street` = COALESCE(inchworm_1, NEW.`street`), NEW.`zip` = COALESCE(inchworm_2, NEW.`zip`);
            ELSE
                SET NEW.`city` = COALESCE(NEW.`city`, inchworm_0), NEW.`street` = COALESCE(NEW.`street`, inchworm_1), NEW.`zip` = COALESCE(NEW.`zip`, inchworm_2);
            END IF;
        END IF;
    END IF;
END;

--! e9 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_insert_address_city_983e26e0" of="address" on="address"
-- The same BEFORE INSERT of address.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_insert_address_city_983e26e0` BEFORE INSERT ON `address` FOR EACH ROW
BEGIN
    DECLARE inchworm_0 varchar(60) CHARACTER SET utf8mb4;
    DECLARE inchworm_1 varchar(80) CHARACTER SET utf8mb4;
    DECLARE inchworm_2 varchar(10) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SELECT `city`, `street`, `zip` INTO inchworm_0, inchworm_1, inchworm_2
            FROM `person` WHERE NEW.`person_id` = `id` LOCK IN SHARE MODE;
        SET NEW.`city` = COALESCE(NEW.`city`, inchworm_0), NEW.`street` = COALESCE(NEW.`street`, inchworm_1), NEW.`zip` = COALESCE(NEW.`zip`, inchworm_2);
    END IF;
END;

--! e10 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_delete_address_city_960cf77e" of="address" on="address"
-- The same AFTER DELETE of address.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_delete_address_city_960cf77e` AFTER DELETE ON `address` FOR EACH ROW
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SET @inchworm_carrying_2898039c = NOW(6);
        UPDATE `person` SET `city` = NULL, `street` = NULL, `zip` = NULL WHERE OLD.`person_id` = `id` AND (`city` IS NOT NULL OR `street` IS NOT NULL OR `zip` IS NOT NULL);
        SET @inchworm_carrying_2898039c = NULL;
    END IF;
END;

--! e11 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_update_address_city_34ef61f7" of="address" on="address"
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
        IF NOT (OLD.`person_id` <=> NEW.`person_id`) OR NOT (CAST(OLD.`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(OLD.`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)) OR NOT (CAST(OLD.`zip` AS BINARY) <=> CAST(NEW.`zip` AS BINARY)) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)) OR NOT (CAST(`zip` AS BINARY) <=> CAST(NEW.`zip` AS BINARY))) LOCK IN SHARE MODE;
        ELSE
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)) OR NOT (CAST(`zip` AS BINARY) <=> CAST(NEW.`zip` AS BINARY)));
        END IF;
        IF NOT (OLD.`person_id` <=> NEW.`person_id`) THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            UPDATE `person` SET `city` = NULL, `street` = NULL, `zip` = NULL WHERE OLD.`person_id` = `id` AND (`city` IS NOT NULL OR `street` IS NOT NULL OR `zip` IS NOT NULL);
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
        IF inchworm_apart > 0 THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            UPDATE `person` SET `city` = NEW.`city`, `street` = NEW.`street`, `zip` = NEW.`zip` WHERE NEW.`person_id` = `id`;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e12 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_insert_address_city_2f107001" of="address" on="address"
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
        SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)) OR NOT (CAST(`zip` AS BINARY) <=> CAST(NEW.`zip` AS BINARY))) LOCK IN SHARE MODE;
        IF inchworm_apart > 0 THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            UPDATE `person` SET `city` = NEW.`city`, `street` = NEW.`street`, `zip` = NEW.`zip` WHERE NEW.`person_id` = `id`;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e13 statement reversible-if lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_update_person_city_d5667e97" of="person" on="person"
-- The same BEFORE UPDATE of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_update_person_city_d5667e97` BEFORE UPDATE ON `person` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE inchworm_0 varchar(60) CHARACTER SET utf8mb4;
    DECLARE inchworm_1 varchar(80) CHARACTER SET utf8mb4;
    DECLARE inchworm_2 varchar(10) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        IF NOT (NOT (CAST(OLD.`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(OLD.`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)) OR NOT (CAST(OLD.`zip` AS BINARY) <=> CAST(NEW.`zip` AS BINARY))) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `address` WHERE `person_id` = OLD.`id` AND (NOT (CAST(`city` AS BINARY) <=> CAST(NEW.`city` AS BINARY)) OR NOT (CAST(`street` AS BINARY) <=> CAST(NEW.`street` AS BINARY)) OR NOT (CAST(`zip` AS BINARY) <=> CAST(NEW.`zip` AS BINARY)));
        END IF;
        IF inchworm_apart > 0 THEN
            SELECT `city`, `street`, `zip` INTO inchworm_0, inchworm_1, inchworm_2
            FROM `address` WHERE `person_id` = OLD.`id` LOCK IN SHARE MODE;
            SET NEW.`city` = COALESCE(NEW.`city`, inchworm_0), NEW.`street` = COALESCE(NEW.`street`, inchworm_1), NEW.`zip` = COALESCE(NEW.`zip`, inchworm_2);
        END IF;
    END IF;
END;

--! e14 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_delete_person_nickname_d6e57e89" of="person" on="person"
-- Keeps person.nickname and profile.nickname equal BEFORE DELETE of person.
-- A row of profile is made for a value that has none, and goes with the row of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From the roll-out on the old release may see a deadlock (1213), to be tried again, where both releases write rows of person and profile at once that belong together.
-- Until the end of the roll-out the new release may see a deadlock (1213), to be tried again, where both releases write rows of profile and person at once that belong together.
-- Until the end of removal the new release cannot change in person what moves, by a statement that names profile too (1442): triggers write there.
-- Until the end of removal the new release cannot change in profile what moves, by a statement that names person too (1442): triggers write there.
-- Until the end of removal the new release gets what is in person.nickname already where it writes NULL to profile.nickname.
CREATE TRIGGER `inchworm_transfer_before_delete_person_nickname_d6e57e89` BEFORE DELETE ON `person` FOR EACH ROW
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SET @inchworm_carrying_2898039c = NOW(6);
        DELETE FROM `profile` WHERE `person_id` = OLD.`id`;
        SET @inchworm_carrying_2898039c = NULL;
    END IF;
END;

--! e15 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_update_person_nickname_671e6580" of="person" on="person"
-- The same AFTER UPDATE of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_update_person_nickname_671e6580` AFTER UPDATE ON `person` FOR EACH ROW
BEGIN
    DECLARE inchworm_there int DEFAULT 0;
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SELECT COUNT(*), COALESCE(SUM((NOT (CAST(`nickname` AS BINARY) <=> CAST(NEW.`nickname` AS BINARY)))), 0) INTO inchworm_there, inchworm_apart
            FROM `profile` WHERE `person_id` = NEW.`id`;
        IF NOT (CAST(OLD.`nickname` AS BINARY) <=> CAST(NEW.`nickname` AS BINARY)) OR NOT (OLD.`id` <=> NEW.`id`) OR inchworm_apart > 0 OR inchworm_there = 0 AND ((NEW.`nickname` IS NOT NULL)) THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            IF NOT (OLD.`id` <=> NEW.`id`) THEN
                UPDATE `profile` SET `person_id` = NEW.`id` WHERE `person_id` = OLD.`id`;
            END IF;
            IF (NEW.`nickname` IS NOT NULL) THEN
                INSERT INTO `profile` (`person_id`, `nickname`) VALUES (NEW.`id`, NEW.`nickname`)
                    ON DUPLICATE KEY UPDATE `nickname` = NEW.`nickname`;
            ELSE
                UPDATE `profile` SET `nickname` = NEW.`nickname` WHERE `person_id` = NEW.`id` AND (NOT (CAST(`nickname` AS BINARY) <=> CAST(NEW.`nickname` AS BINARY)));
            END IF;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e16 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_insert_person_nickname_c3f1af8f" of="person" on="person"
-- The same AFTER INSERT of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_insert_person_nickname_c3f1af8f` AFTER INSERT ON `person` FOR EACH ROW
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        IF (NEW.`nickname` IS NOT NULL) THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            INSERT INTO `profile` (`person_id`, `nickname`) VALUES (NEW.`id`, NEW.`nickname`)
                ON DUPLICATE KEY UPDATE `nickname` = NEW.`nickname`;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e17 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_update_profile_nickname_c7e54db5" of="profile" on="profile"
-- The same BEFORE UPDATE of profile.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_update_profile_nickname_c7e54db5` BEFORE UPDATE ON `profile` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE inchworm_0 varchar(30) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        IF NOT (OLD.`person_id` <=> NEW.`person_id`) THEN
            SET inchworm_apart = 1;
        ELSEIF NOT (NOT (CAST(OLD.`nickname` AS BINARY) <=> CAST(NEW.`nickname` AS BINARY))) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`nickname` AS BINARY) <=> CAST(NEW.`nickname` AS BINARY)));
        END IF;
        IF inchworm_apart > 0 THEN
            SELECT `nickname` INTO inchworm_0
            FROM `person` WHERE NEW.`person_id` = `id` LOCK IN SHARE MODE;
            IF NOT (NOT (OLD.`person_id` <=> NEW.`person_id`)) THEN
                SET NEW.`nickname` = COALESCE(inchworm_0, NEW.`nickname`);
            ELSE
                SET NEW.`nickname` = COALESCE(NEW.`nickname`, inchworm_0);
            END IF;
        END IF;
    END IF;
END;

--! e18 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_insert_profile_nickname_0c192645" of="profile" on="profile"
-- The same BEFORE INSERT of profile.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_insert_profile_nickname_0c192645` BEFORE INSERT ON `profile` FOR EACH ROW
BEGIN
    DECLARE inchworm_0 varchar(30) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SELECT `nickname` INTO inchworm_0
            FROM `person` WHERE NEW.`person_id` = `id` LOCK IN SHARE MODE;
        SET NEW.`nickname` = COALESCE(NEW.`nickname`, inchworm_0);
    END IF;
END;

--! e19 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_delete_profile_nickname_4c5b2a9d" of="profile" on="profile"
-- The same AFTER DELETE of profile.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_delete_profile_nickname_4c5b2a9d` AFTER DELETE ON `profile` FOR EACH ROW
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SET @inchworm_carrying_2898039c = NOW(6);
        UPDATE `person` SET `nickname` = NULL WHERE OLD.`person_id` = `id` AND (`nickname` IS NOT NULL);
        SET @inchworm_carrying_2898039c = NULL;
    END IF;
END;

--! e20 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_update_profile_nickname_f8c03134" of="profile" on="profile"
-- The same AFTER UPDATE of profile.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_update_profile_nickname_f8c03134` AFTER UPDATE ON `profile` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        IF NOT (OLD.`person_id` <=> NEW.`person_id`) OR NOT (CAST(OLD.`nickname` AS BINARY) <=> CAST(NEW.`nickname` AS BINARY)) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`nickname` AS BINARY) <=> CAST(NEW.`nickname` AS BINARY))) LOCK IN SHARE MODE;
        ELSE
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`nickname` AS BINARY) <=> CAST(NEW.`nickname` AS BINARY)));
        END IF;
        IF NOT (OLD.`person_id` <=> NEW.`person_id`) THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            UPDATE `person` SET `nickname` = NULL WHERE OLD.`person_id` = `id` AND (`nickname` IS NOT NULL);
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
        IF inchworm_apart > 0 THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            UPDATE `person` SET `nickname` = NEW.`nickname` WHERE NEW.`person_id` = `id`;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e21 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_insert_profile_nickname_a8b91618" of="profile" on="profile"
-- The same AFTER INSERT of profile.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_insert_profile_nickname_a8b91618` AFTER INSERT ON `profile` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_2898039c = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`nickname` AS BINARY) <=> CAST(NEW.`nickname` AS BINARY))) LOCK IN SHARE MODE;
        IF inchworm_apart > 0 THEN
            SET @inchworm_carrying_2898039c = NOW(6);
            UPDATE `person` SET `nickname` = NEW.`nickname` WHERE NEW.`person_id` = `id`;
            SET @inchworm_carrying_2898039c = NULL;
        END IF;
    END IF;
END;

--! e22 statement reversible-if lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_update_person_nickname_9b94f731" of="person" on="person"
-- The same BEFORE UPDATE of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_update_person_nickname_9b94f731` BEFORE UPDATE ON `person` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE inchworm_0 varchar(30) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_2898039c <=> NOW(6)) THEN
        IF NOT (NOT (CAST(OLD.`nickname` AS BINARY) <=> CAST(NEW.`nickname` AS BINARY))) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `profile` WHERE `person_id` = OLD.`id` AND (NOT (CAST(`nickname` AS BINARY) <=> CAST(NEW.`nickname` AS BINARY)));
        END IF;
        IF inchworm_apart > 0 THEN
            SELECT `nickname` INTO inchworm_0
            FROM `profile` WHERE `person_id` = OLD.`id` LOCK IN SHARE MODE;
            SET NEW.`nickname` = COALESCE(NEW.`nickname`, inchworm_0);
        END IF;
    END IF;
END;

--! e23 statement reversible lock="EXCLUSIVE" effect=present constraint="profile_person_id_fkey" of="profile" on="profile","person"
-- Lets profile refer to person, from now on. With foreign_key_checks off the server looks at no row that exists.
-- The old release leaves these columns alone, and what it deletes in person carries on (CASCADE).
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot change a key that profile refers to, nor TRUNCATE person (profile_person_id_fkey).
SET foreign_key_checks = 0;
ALTER TABLE `profile` ADD CONSTRAINT `profile_person_id_fkey` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`) ON DELETE CASCADE, ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;
