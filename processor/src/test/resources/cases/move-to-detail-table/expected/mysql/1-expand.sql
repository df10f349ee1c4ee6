--! e1 statement reversible-if lock="EXCLUSIVE" effect=present column="motto" of="profile" on="profile"
-- Adds column profile.motto, nullable for now, which will take the place of person (motto, phone).
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `profile` ADD COLUMN `motto` varchar(255), ALGORITHM=INSTANT;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="phone" of="profile" on="profile"
-- Adds column profile.phone, nullable for now, which will take the place of person (motto, phone).
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `profile` ADD COLUMN `phone` varchar(30), ALGORITHM=INSTANT;

--! e3 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="person"
-- Allows NULL in person.phone, which the new release does not write.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `person` MODIFY COLUMN `phone` varchar(30), ALGORITHM=INPLACE, LOCK=NONE;

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_update_person_motto_ddd09024" of="person" on="person"
-- Keeps person (motto, phone) and profile (motto, phone) equal AFTER UPDATE of person.
-- No row is made up: a value waits where it is until there is one.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From the roll-out on the old release shares person.motto with profile.motto of the row linked to it: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- Until contract has tightened the new release shares profile.motto with person.motto of the row linked to it: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- From the roll-out on the old release reads NULL in person.phone of rows that the new release wrote.
-- Until contract has tightened the new release reads NULL in profile.phone of rows that the old release wrote.
-- From the roll-out on the old release shares person.phone with profile.phone of the row linked to it: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- Until contract has tightened the new release shares profile.phone with person.phone of the row linked to it: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- From the roll-out on the old release may see a deadlock (1213), to be tried again, where both releases write rows of person and profile at once that belong together.
-- Until the end of the roll-out the new release may see a deadlock (1213), to be tried again, where both releases write rows of profile and person at once that belong together.
-- From expand on the old release cannot change in person what moves, by a statement that names profile too (1442): triggers write there.
-- Until the end of removal the new release cannot change in person what moves, by a statement that names profile too (1442): triggers write there.
-- From expand on the old release cannot change in profile what moves, by a statement that names person too (1442): triggers write there.
-- Until the end of removal the new release cannot change in profile what moves, by a statement that names person too (1442): triggers write there.
CREATE TRIGGER `inchworm_transfer_after_update_person_motto_ddd09024` AFTER UPDATE ON `person` FOR EACH ROW
BEGIN
    DECLARE inchworm_there int DEFAULT 0;
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_f635eeff = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_f635eeff <=> NOW(6)) THEN
        SELECT COUNT(*), COALESCE(SUM((NOT (CAST(`motto` AS BINARY) <=> CAST(NEW.`motto` AS BINARY)) OR NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)))), 0) INTO inchworm_there, inchworm_apart
            FROM `profile` WHERE `person_id` = NEW.`id`;
        IF NOT (CAST(OLD.`motto` AS BINARY) <=> CAST(NEW.`motto` AS BINARY)) OR NOT (CAST(OLD.`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)) OR inchworm_apart > 0 THEN
            SET @inchworm_carrying_f635eeff = NOW(6);
            UPDATE `profile` SET `motto` = NEW.`motto`, `phone` = NEW.`phone` WHERE `person_id` = NEW.`id` AND (NOT (CAST(`motto` AS BINARY) <=> CAST(NEW.`motto` AS BINARY)) OR NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)));
            SET @inchworm_carrying_f635eeff = NULL;
        END IF;
    END IF;
END;

--! e5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_update_profile_motto_38b211c3" of="profile" on="profile"
-- The same BEFORE UPDATE of profile.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_update_profile_motto_38b211c3` BEFORE UPDATE ON `profile` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE inchworm_0 varchar(255) CHARACTER SET utf8mb4;
    DECLARE inchworm_1 varchar(30) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_f635eeff <=> NOW(6)) THEN
        IF NOT (OLD.`person_id` <=> NEW.`person_id`) THEN
            SET inchworm_apart = 1;
        ELSEIF NOT (NOT (CAST(OLD.`motto` AS BINARY) <=> CAST(NEW.`motto` AS BINARY)) OR NOT (CAST(OLD.`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY))) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`motto` AS BINARY) <=> CAST(NEW.`motto` AS BINARY)) OR NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)));
        END IF;
        IF inchworm_apart > 0 THEN
            SELECT `motto`, `phone` INTO inchworm_0, inchworm_1
            FROM `person` WHERE NEW.`person_id` = `id` LOCK IN SHARE MODE;
            IF NOT (NOT (OLD.`person_id` <=> NEW.`person_id`)) THEN
                SET NEW.`motto` = COALESCE(inchworm_0, NEW.`motto`), NEW.`phone` = COALESCE(inchworm_1, NEW.`phone`);
            ELSE
                SET NEW.`motto` = COALESCE(NEW.`motto`, inchworm_0), NEW.`phone` = COALESCE(NEW.`phone`, inchworm_1);
            END IF;
        END IF;
    END IF;
END;

--! e6 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_insert_profile_motto_9ec54cf7" of="profile" on="profile"
-- The same BEFORE INSERT of profile.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_insert_profile_motto_9ec54cf7` BEFORE INSERT ON `profile` FOR EACH ROW
BEGIN
    DECLARE inchworm_0 varchar(255) CHARACTER SET utf8mb4;
    DECLARE inchworm_1 varchar(30) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_f635eeff <=> NOW(6)) THEN
        SELECT `motto`, `phone` INTO inchworm_0, inchworm_1
            FROM `person` WHERE NEW.`person_id` = `id` LOCK IN SHARE MODE;
        SET NEW.`motto` = COALESCE(NEW.`motto`, inchworm_0), NEW.`phone` = COALESCE(NEW.`phone`, inchworm_1);
    END IF;
END;

--! e7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_update_profile_motto_c845e491" of="profile" on="profile"
-- The same AFTER UPDATE of profile.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_update_profile_motto_c845e491` AFTER UPDATE ON `profile` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_f635eeff = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_f635eeff <=> NOW(6)) THEN
        IF NOT (OLD.`person_id` <=> NEW.`person_id`) OR NOT (CAST(OLD.`motto` AS BINARY) <=> CAST(NEW.`motto` AS BINARY)) OR NOT (CAST(OLD.`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`motto` AS BINARY) <=> CAST(NEW.`motto` AS BINARY)) OR NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY))) LOCK IN SHARE MODE;
        ELSE
            SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`motto` AS BINARY) <=> CAST(NEW.`motto` AS BINARY)) OR NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)));
        END IF;
        IF inchworm_apart > 0 THEN
            SET @inchworm_carrying_f635eeff = NOW(6);
            UPDATE `person` SET `motto` = NEW.`motto`, `phone` = NEW.`phone` WHERE NEW.`person_id` = `id`;
            SET @inchworm_carrying_f635eeff = NULL;
        END IF;
    END IF;
END;

--! e8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_after_insert_profile_motto_27935d7b" of="profile" on="profile"
-- The same AFTER INSERT of profile.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_after_insert_profile_motto_27935d7b` AFTER INSERT ON `profile` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_f635eeff = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_f635eeff <=> NOW(6)) THEN
        SELECT COUNT(*) INTO inchworm_apart FROM `person` WHERE NEW.`person_id` = `id` AND (NOT (CAST(`motto` AS BINARY) <=> CAST(NEW.`motto` AS BINARY)) OR NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY))) LOCK IN SHARE MODE;
        IF inchworm_apart > 0 THEN
            SET @inchworm_carrying_f635eeff = NOW(6);
            UPDATE `person` SET `motto` = NEW.`motto`, `phone` = NEW.`phone` WHERE NEW.`person_id` = `id`;
            SET @inchworm_carrying_f635eeff = NULL;
        END IF;
    END IF;
END;

--! e9 statement reversible-if lock="EXCLUSIVE" effect=present trigger="inchworm_transfer_before_update_person_motto_8d1b425d" of="person" on="person"
-- The same BEFORE UPDATE of person.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_transfer_before_update_person_motto_8d1b425d` BEFORE UPDATE ON `person` FOR EACH ROW
BEGIN
    DECLARE inchworm_apart int DEFAULT 0;
    DECLARE inchworm_0 varchar(255) CHARACTER SET utf8mb4;
    DECLARE inchworm_1 varchar(30) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_f635eeff <=> NOW(6)) THEN
        IF NOT (NOT (CAST(OLD.`motto` AS BINARY) <=> CAST(NEW.`motto` AS BINARY)) OR NOT (CAST(OLD.`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY))) THEN
            SELECT COUNT(*) INTO inchworm_apart FROM `profile` WHERE `person_id` = OLD.`id` AND (NOT (CAST(`motto` AS BINARY) <=> CAST(NEW.`motto` AS BINARY)) OR NOT (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)));
        END IF;
        IF inchworm_apart > 0 THEN
            SELECT `motto`, `phone` INTO inchworm_0, inchworm_1
            FROM `profile` WHERE `person_id` = OLD.`id` LOCK IN SHARE MODE;
            SET NEW.`motto` = COALESCE(NEW.`motto`, inchworm_0), NEW.`phone` = COALESCE(NEW.`phone`, inchworm_1);
        END IF;
    END IF;
END;
