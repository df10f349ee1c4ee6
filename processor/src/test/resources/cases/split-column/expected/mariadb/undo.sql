--! r1 statement reversible lock="EXCLUSIVE" effect=present index="customer_full_name_idx" of="customer" on="customer"
-- Builds the index customer_full_name_idx of customer.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `customer_full_name_idx` ON `customer` (`full_name`) ALGORITHM=NOCOPY LOCK=NONE;

--! t7 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Lets queries use the index customer_full_name_idx again.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ALTER INDEX `customer_full_name_idx` NOT IGNORED, ALGORITHM=INSTANT;

--! t6 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Allows NULL in customer.last_name again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customer` MODIFY COLUMN `last_name` varchar(60), ALGORITHM=INPLACE, LOCK=NONE;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Allows NULL in customer.first_name again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customer` MODIFY COLUMN `first_name` varchar(60), ALGORITHM=INPLACE, LOCK=NONE;

--! b5 statement reversible lock="EXCLUSIVE" effect=absent index="customer_last_name_idx" of="customer" on="customer"
-- Drops the index customer_last_name_idx.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP INDEX `customer_last_name_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e15 check reversible-if on="customer" complaint="country_code and national_number of customer hold values that phone cannot tell; they would be lost"
-- Rows whose values in country_code and national_number would be lost.
SELECT `id` FROM `customer`
    WHERE (`country_code` IS NOT NULL OR `national_number` IS NOT NULL) AND (NOT (CAST(`country_code` AS BINARY) <=> CAST((left(substring_index(phone, '-', 1), 5)) AS BINARY)) OR NOT (CAST(`national_number` AS BINARY) <=> CAST((left(substring_index(substring_index(concat(phone, '-'), '-', 2), '-', -1), 14)) AS BINARY)));

--! e15 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_customer_country_code_2386273f" of="customer" on="customer"
-- Takes the trigger on INSERT away that keeps the two sides equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_customer_country_code_2386273f`;

--! e14 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_customer_country_code_6d0363bf" of="customer" on="customer"
-- Takes the trigger on UPDATE away that keeps the two sides equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_customer_country_code_6d0363bf`;

--! e12 check reversible-if on="customer" complaint="first_name and last_name of customer hold values that full_name cannot tell; they would be lost"
-- Rows whose values in first_name and last_name would be lost.
SELECT `id` FROM `customer`
    WHERE (`first_name` IS NOT NULL OR `last_name` IS NOT NULL) AND (NOT (CAST(`first_name` AS BINARY) <=> CAST((substring_index(full_name, ' ', 1)) AS BINARY)) OR NOT (CAST(`last_name` AS BINARY) <=> CAST((substr(full_name, char_length(substring_index(full_name, ' ', 1)) + 2)) AS BINARY)));

--! e12 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_customer_first_name_e31cae69" of="customer" on="customer"
-- Takes the trigger on INSERT away that keeps the two sides equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_customer_first_name_e31cae69`;

--! e11 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_customer_first_name_29e8a6ba" of="customer" on="customer"
-- Takes the trigger on UPDATE away that keeps the two sides equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_customer_first_name_29e8a6ba`;

--! e9 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Takes the default of customer.full_name away.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ALTER COLUMN `full_name` DROP DEFAULT, ALGORITHM=INSTANT;

--! e8 check reversible-if on="customer" complaint="national_number of customer holds values that phone cannot tell; they would be lost"
-- Rows whose values in national_number would be lost.
SELECT `id` FROM `customer`
    WHERE (`national_number` IS NOT NULL) AND (NOT (CAST(`national_number` AS BINARY) <=> CAST((left(substring_index(substring_index(concat(phone, '-'), '-', 2), '-', -1), 14)) AS BINARY)));

--! e8 statement reversible-if lock="EXCLUSIVE" effect=absent column="national_number" of="customer" on="customer"
-- Drops column customer.national_number, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `national_number`, ALGORITHM=INSTANT;

--! e7 check reversible-if on="customer" complaint="country_code of customer holds values that phone cannot tell; they would be lost"
-- Rows whose values in country_code would be lost.
SELECT `id` FROM `customer`
    WHERE (`country_code` IS NOT NULL) AND (NOT (CAST(`country_code` AS BINARY) <=> CAST((left(substring_index(phone, '-', 1), 5)) AS BINARY)));

--! e7 statement reversible-if lock="EXCLUSIVE" effect=absent column="country_code" of="customer" on="customer"
-- Drops column customer.country_code, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `country_code`, ALGORITHM=INSTANT;

--! e4 check reversible-if on="customer" complaint="last_name of customer holds values that full_name cannot tell; they would be lost"
-- Rows whose values in last_name would be lost.
SELECT `id` FROM `customer`
    WHERE (`last_name` IS NOT NULL) AND (NOT (CAST(`last_name` AS BINARY) <=> CAST((substr(full_name, char_length(substring_index(full_name, ' ', 1)) + 2)) AS BINARY)));

--! e4 statement reversible-if lock="EXCLUSIVE" effect=absent column="last_name" of="customer" on="customer"
-- Drops column customer.last_name, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `last_name`, ALGORITHM=INSTANT;

--! e3 check reversible-if on="customer" complaint="first_name of customer holds values that full_name cannot tell; they would be lost"
-- Rows whose values in first_name would be lost.
SELECT `id` FROM `customer`
    WHERE (`first_name` IS NOT NULL) AND (NOT (CAST(`first_name` AS BINARY) <=> CAST((substring_index(full_name, ' ', 1)) AS BINARY)));

--! e3 statement reversible-if lock="EXCLUSIVE" effect=absent column="first_name" of="customer" on="customer"
-- Drops column customer.first_name, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `first_name`, ALGORITHM=INSTANT;
