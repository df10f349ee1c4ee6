--! e1 check reversible on="customer" complaint="the expression for customer.first_name and last_name finds something where nothing is"
-- Tries the expression for customer.first_name and last_name without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (substring_index(full_name, ' ', 1)) AS `first_name` FROM (SELECT `full_name` FROM `customer`) AS `customer`) AS `probe` WHERE FALSE;

--! e2 check reversible on="customer" complaint="the expression for customer.first_name and last_name finds something where nothing is"
-- Tries the expression for customer.first_name and last_name without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (substr(full_name, char_length(substring_index(full_name, ' ', 1)) + 2)) AS `first_name` FROM (SELECT `full_name` FROM `customer`) AS `customer`) AS `probe` WHERE FALSE;

--! e3 statement reversible-if lock="EXCLUSIVE" effect=present column="first_name" of="customer" on="customer"
-- Adds column customer.first_name, nullable for now, beside full_name.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ADD COLUMN `first_name` varchar(60), ALGORITHM=INSTANT;

--! e4 statement reversible-if lock="EXCLUSIVE" effect=present column="last_name" of="customer" on="customer"
-- Adds column customer.last_name, nullable for now, beside full_name.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ADD COLUMN `last_name` varchar(60), ALGORITHM=INSTANT;

--! e5 check reversible on="customer" complaint="the expression for customer.country_code and national_number finds something where nothing is"
-- Tries the expression for customer.country_code and national_number without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (left(substring_index(phone, '-', 1), 5)) AS `country_code` FROM (SELECT `phone` FROM `customer`) AS `customer`) AS `probe` WHERE FALSE;

--! e6 check reversible on="customer" complaint="the expression for customer.country_code and national_number finds something where nothing is"
-- Tries the expression for customer.country_code and national_number without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (left(substring_index(substring_index(concat(phone, '-'), '-', 2), '-', -1), 14)) AS `country_code` FROM (SELECT `phone` FROM `customer`) AS `customer`) AS `probe` WHERE FALSE;

--! e7 statement reversible-if lock="EXCLUSIVE" effect=present column="country_code" of="customer" on="customer"
-- Adds column customer.country_code, nullable for now, beside phone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ADD COLUMN `country_code` varchar(5), ALGORITHM=INSTANT;

--! e8 statement reversible-if lock="EXCLUSIVE" effect=present column="national_number" of="customer" on="customer"
-- Adds column customer.national_number, nullable for now, beside phone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ADD COLUMN `national_number` varchar(14), ALGORITHM=INSTANT;

--! e9 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Gives customer.full_name a default that nobody ever reads: the new release does not write the column,
-- and triggers replace it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ALTER COLUMN `full_name` SET DEFAULT '', ALGORITHM=INSTANT;

--! e10 check reversible on="customer" complaint="the expression for customer.first_name and last_name finds something where nothing is"
-- Tries the expression for customer.first_name and last_name without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (left(concat(first_name, ' ', last_name), 60)) AS `first_name` FROM (SELECT `first_name`, `last_name` FROM `customer`) AS `customer`) AS `probe` WHERE FALSE;

--! e11 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_customer_first_name_29e8a6ba" of="customer" on="customer"
-- Keeps first_name and last_name of customer equal to full_name on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (left(concat(first_name, ' ', last_name), 60)) in customer.full_name of rows that the new release wrote without it.
-- Until contract has tightened the new release cannot rely on customer.first_name being NOT NULL where it writes NULL itself.
-- Until contract has tightened the new release cannot rely on customer.last_name being NOT NULL where it writes NULL itself.
CREATE TRIGGER `inchworm_sync_update_customer_first_name_29e8a6ba` BEFORE UPDATE ON `customer` FOR EACH ROW
BEGIN
    DECLARE inchworm_0 varchar(60) CHARACTER SET utf8mb4;
    DECLARE inchworm_1 varchar(60) CHARACTER SET utf8mb4;
    IF NOT (CAST(NEW.`first_name` AS BINARY) <=> CAST(OLD.`first_name` AS BINARY)) OR NOT (CAST(NEW.`last_name` AS BINARY) <=> CAST(OLD.`last_name` AS BINARY)) THEN
        SET inchworm_0 = (SELECT (substring_index(full_name, ' ', 1)) FROM (SELECT NEW.`full_name` AS `full_name`) AS `customer`);
        SET inchworm_1 = (SELECT (substr(full_name, char_length(substring_index(full_name, ' ', 1)) + 2)) FROM (SELECT NEW.`full_name` AS `full_name`) AS `customer`);
        IF OLD.`first_name` IS NOT NULL OR NOT (CAST(inchworm_0 AS BINARY) <=> CAST(NEW.`first_name` AS BINARY)) OR OLD.`last_name` IS NOT NULL OR NOT (CAST(inchworm_1 AS BINARY) <=> CAST(NEW.`last_name` AS BINARY)) THEN
            SET NEW.`full_name` = (SELECT (left(concat(first_name, ' ', last_name), 60)) FROM (SELECT NEW.`first_name` AS `first_name`, NEW.`last_name` AS `last_name`) AS `customer`);
        END IF;
    ELSEIF NOT (CAST(NEW.`full_name` AS BINARY) <=> CAST(OLD.`full_name` AS BINARY)) THEN
        SET NEW.`first_name` = (SELECT (substring_index(full_name, ' ', 1)) FROM (SELECT NEW.`full_name` AS `full_name`) AS `customer`);
        SET NEW.`last_name` = (SELECT (substr(full_name, char_length(substring_index(full_name, ' ', 1)) + 2)) FROM (SELECT NEW.`full_name` AS `full_name`) AS `customer`);
    END IF;
END;

--! e12 statement reversible-if lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_customer_first_name_e31cae69" of="customer" on="customer"
-- Keeps first_name and last_name of customer equal to full_name on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_customer_first_name_e31cae69` BEFORE INSERT ON `customer` FOR EACH ROW
    IF NEW.`first_name` IS NOT NULL OR NEW.`last_name` IS NOT NULL THEN
        SET NEW.`full_name` = (SELECT (left(concat(first_name, ' ', last_name), 60)) FROM (SELECT NEW.`first_name` AS `first_name`, NEW.`last_name` AS `last_name`) AS `customer`);
    ELSE
        SET NEW.`first_name` = (SELECT (substring_index(full_name, ' ', 1)) FROM (SELECT NEW.`full_name` AS `full_name`) AS `customer`);
        SET NEW.`last_name` = (SELECT (substr(full_name, char_length(substring_index(full_name, ' ', 1)) + 2)) FROM (SELECT NEW.`full_name` AS `full_name`) AS `customer`);
    END IF;

--! e13 check reversible on="customer" complaint="the expression for customer.country_code and national_number finds something where nothing is"
-- Tries the expression for customer.country_code and national_number without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (concat(country_code, '-', national_number)) AS `country_code` FROM (SELECT `country_code`, `national_number` FROM `customer`) AS `customer`) AS `probe` WHERE FALSE;

--! e14 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_customer_country_code_6d0363bf" of="customer" on="customer"
-- Keeps country_code and national_number of customer equal to phone on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (concat(country_code, '-', national_number)) in customer.phone of rows that the new release wrote without it.
-- Until contract has tightened the new release gets (left(substring_index(phone, '-', 1), 5)) where it writes NULL to customer.country_code.
-- Until contract has tightened the new release gets (left(substring_index(substring_index(concat(phone, '-'), '-', 2), '-', -1), 14)) where it writes NULL to customer.national_number.
CREATE TRIGGER `inchworm_sync_update_customer_country_code_6d0363bf` BEFORE UPDATE ON `customer` FOR EACH ROW
BEGIN
    DECLARE inchworm_0 varchar(5) CHARACTER SET utf8mb4;
    DECLARE inchworm_1 varchar(14) CHARACTER SET utf8mb4;
    IF NOT (CAST(NEW.`country_code` AS BINARY) <=> CAST(OLD.`country_code` AS BINARY)) OR NOT (CAST(NEW.`national_number` AS BINARY) <=> CAST(OLD.`national_number` AS BINARY)) THEN
        SET inchworm_0 = (SELECT (left(substring_index(phone, '-', 1), 5)) FROM (SELECT NEW.`phone` AS `phone`) AS `customer`);
        SET inchworm_1 = (SELECT (left(substring_index(substring_index(concat(phone, '-'), '-', 2), '-', -1), 14)) FROM (SELECT NEW.`phone` AS `phone`) AS `customer`);
        IF OLD.`country_code` IS NOT NULL OR NOT (CAST(inchworm_0 AS BINARY) <=> CAST(NEW.`country_code` AS BINARY)) OR OLD.`national_number` IS NOT NULL OR NOT (CAST(inchworm_1 AS BINARY) <=> CAST(NEW.`national_number` AS BINARY)) THEN
            SET NEW.`phone` = (SELECT (concat(country_code, '-', national_number)) FROM (SELECT NEW.`country_code` AS `country_code`, NEW.`national_number` AS `national_number`) AS `customer`);
        END IF;
    ELSEIF NOT (CAST(NEW.`phone` AS BINARY) <=> CAST(OLD.`phone` AS BINARY)) THEN
        SET NEW.`country_code` = (SELECT (left(substring_index(phone, '-', 1), 5)) FROM (SELECT NEW.`phone` AS `phone`) AS `customer`);
        SET NEW.`national_number` = (SELECT (left(substring_index(substring_index(concat(phone, '-'), '-', 2), '-', -1), 14)) FROM (SELECT NEW.`phone` AS `phone`) AS `customer`);
    END IF;
END;

--! e15 statement reversible-if lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_customer_country_code_2386273f" of="customer" on="customer"
-- Keeps country_code and national_number of customer equal to phone on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_customer_country_code_2386273f` BEFORE INSERT ON `customer` FOR EACH ROW
    IF NEW.`country_code` IS NOT NULL OR NEW.`national_number` IS NOT NULL THEN
        SET NEW.`phone` = (SELECT (concat(country_code, '-', national_number)) FROM (SELECT NEW.`country_code` AS `country_code`, NEW.`national_number` AS `national_number`) AS `customer`);
    ELSE
        SET NEW.`country_code` = (SELECT (left(substring_index(phone, '-', 1), 5)) FROM (SELECT NEW.`phone` AS `phone`) AS `customer`);
        SET NEW.`national_number` = (SELECT (left(substring_index(substring_index(concat(phone, '-'), '-', 2), '-', -1), 14)) FROM (SELECT NEW.`phone` AS `phone`) AS `customer`);
    END IF;
