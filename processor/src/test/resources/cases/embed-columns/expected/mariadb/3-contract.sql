--! t1 check reversible on="customer" complaint="customer.home_street and street differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.home_street with street to the byte, while others read and write.
SELECT `id` FROM `customer`
    WHERE NOT (CAST(`home_street` AS BINARY) <=> CAST(`street` AS BINARY));

--! t2 check reversible on="customer" complaint="customer.home_zip and zip differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.home_zip with zip to the byte, while others read and write.
SELECT `id` FROM `customer`
    WHERE NOT (CAST(`home_zip` AS BINARY) <=> CAST(`zip` AS BINARY));

--! t3 check reversible on="customer" complaint="customer.home_street is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in customer.home_street, while others read and write.
SELECT `id` FROM `customer` WHERE `home_street` IS NULL;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Makes customer.home_street NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customer` MODIFY COLUMN `home_street` varchar(60) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t5 check reversible on="customer" complaint="customer.home_zip is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in customer.home_zip, while others read and write.
SELECT `id` FROM `customer` WHERE `home_zip` IS NULL;

--! t6 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Makes customer.home_zip NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customer` MODIFY COLUMN `home_zip` varchar(10) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement reversible lock="EXCLUSIVE" effect=absent index="customer_zip_idx" of="customer" on="customer"
-- Drops the index customer_zip_idx.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP INDEX `customer_zip_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! r2 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_customer_home_street_5727f03c" of="customer" on="customer"
-- Ends the sync of customer.street with home_street on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_customer_home_street_5727f03c`;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_customer_home_street_eb7cb366" of="customer" on="customer"
-- Ends the sync of customer.street with home_street on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_customer_home_street_eb7cb366`;

--! r4 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_customer_home_zip_c4cca51c" of="customer" on="customer"
-- Ends the sync of customer.zip with home_zip on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_customer_home_zip_c4cca51c`;

--! r5 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_customer_home_zip_042cc18f" of="customer" on="customer"
-- Ends the sync of customer.zip with home_zip on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_customer_home_zip_042cc18f`;

--! r6 statement irreversible lock="EXCLUSIVE" effect=absent column="street" of="customer" on="customer"
-- Drops column customer.street, whose values are in home_street. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `street`, ALGORITHM=INSTANT;

--! r7 statement irreversible lock="EXCLUSIVE" effect=absent column="zip" of="customer" on="customer"
-- Drops column customer.zip, whose values are in home_zip. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `zip`, ALGORITHM=INSTANT;
