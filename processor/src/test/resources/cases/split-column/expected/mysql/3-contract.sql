--! t1 check reversible on="customer" complaint="first_name and last_name of customer are not what full_name come to in some rows: they were written past the trigger; make them equal"
-- Compares first_name and last_name of customer with full_name to the byte, while others read and write.
SELECT `id` FROM `customer`
    WHERE (NOT (CAST(`first_name` AS BINARY) <=> CAST((substring_index(full_name, ' ', 1)) AS BINARY)) OR NOT (CAST(`last_name` AS BINARY) <=> CAST((substr(full_name, char_length(substring_index(full_name, ' ', 1)) + 2)) AS BINARY)))
    AND (NOT (CAST(`full_name` AS BINARY) <=> CAST((left(concat(first_name, ' ', last_name), 60)) AS BINARY)));

--! t2 check reversible on="customer" complaint="country_code and national_number of customer are not what phone come to in some rows: they were written past the trigger; make them equal"
-- Compares country_code and national_number of customer with phone to the byte, while others read and write.
SELECT `id` FROM `customer`
    WHERE (NOT (CAST(`country_code` AS BINARY) <=> CAST((left(substring_index(phone, '-', 1), 5)) AS BINARY)) OR NOT (CAST(`national_number` AS BINARY) <=> CAST((left(substring_index(substring_index(concat(phone, '-'), '-', 2), '-', -1), 14)) AS BINARY)))
    AND (NOT (CAST(`phone` AS BINARY) <=> CAST((concat(country_code, '-', national_number)) AS BINARY)));

--! t3 check reversible on="customer" complaint="customer.first_name is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in customer.first_name, while others read and write.
SELECT `id` FROM `customer` WHERE `first_name` IS NULL;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Makes customer.first_name NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customer` MODIFY COLUMN `first_name` varchar(60) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t5 check reversible on="customer" complaint="customer.last_name is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in customer.last_name, while others read and write.
SELECT `id` FROM `customer` WHERE `last_name` IS NULL;

--! t6 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Makes customer.last_name NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customer` MODIFY COLUMN `last_name` varchar(60) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t7 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Hides the index customer_full_name_idx from queries; it is kept up to date, so that it can come back at once.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ALTER INDEX `customer_full_name_idx` INVISIBLE, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement reversible lock="EXCLUSIVE" effect=absent index="customer_full_name_idx" of="customer" on="customer"
-- Drops the index customer_full_name_idx. Undo builds it again.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP INDEX `customer_full_name_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! r2 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_customer_first_name_e31cae69" of="customer" on="customer"
-- Ends the sync of first_name and last_name with full_name of customer on INSERT. Cannot be undone: what comes in from now on is not in the old columns.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_customer_first_name_e31cae69`;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_customer_first_name_29e8a6ba" of="customer" on="customer"
-- Ends the sync of first_name and last_name with full_name of customer on UPDATE. Cannot be undone: what comes in from now on is not in the old columns.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_customer_first_name_29e8a6ba`;

--! r4 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_customer_country_code_2386273f" of="customer" on="customer"
-- Ends the sync of country_code and national_number with phone of customer on INSERT. Cannot be undone: what comes in from now on is not in the old columns.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_customer_country_code_2386273f`;

--! r5 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_customer_country_code_6d0363bf" of="customer" on="customer"
-- Ends the sync of country_code and national_number with phone of customer on UPDATE. Cannot be undone: what comes in from now on is not in the old columns.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_customer_country_code_6d0363bf`;

--! r6 statement irreversible lock="EXCLUSIVE" effect=absent column="full_name" of="customer" on="customer"
-- Drops column customer.full_name. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `full_name`, ALGORITHM=INSTANT;

--! r7 statement irreversible lock="EXCLUSIVE" effect=absent column="phone" of="customer" on="customer"
-- Drops column customer.phone. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `phone`, ALGORITHM=INSTANT;
