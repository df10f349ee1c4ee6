--! t1 check reversible on="customer" complaint="customer.street and home_street differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.street with home_street to the byte, while others read and write.
SELECT `id` FROM `customer`
    WHERE NOT (CAST(`street` AS BINARY) <=> CAST(`home_street` AS BINARY));

--! t2 check reversible on="customer" complaint="customer.zip and home_zip differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.zip with home_zip to the byte, while others read and write.
SELECT `id` FROM `customer`
    WHERE NOT (CAST(`zip` AS BINARY) <=> CAST(`home_zip` AS BINARY));

--! t3 check reversible on="customer" complaint="customer.street is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in customer.street, while others read and write.
SELECT `id` FROM `customer` WHERE `street` IS NULL;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Makes customer.street NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customer` MODIFY COLUMN `street` varchar(60) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t5 check reversible on="customer" complaint="customer.zip is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in customer.zip, while others read and write.
SELECT `id` FROM `customer` WHERE `zip` IS NULL;

--! t6 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Makes customer.zip NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customer` MODIFY COLUMN `zip` varchar(10) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement reversible lock="EXCLUSIVE" effect=absent index="customer_home_zip_idx" of="customer" on="customer"
-- Drops the index customer_home_zip_idx.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP INDEX `customer_home_zip_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! r2 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_customer_street_6dacc485" of="customer" on="customer"
-- Ends the sync of customer.home_street with street on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_customer_street_6dacc485`;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_customer_street_4beaaa51" of="customer" on="customer"
-- Ends the sync of customer.home_street with street on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_customer_street_4beaaa51`;

--! r4 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_customer_zip_208762f5" of="customer" on="customer"
-- Ends the sync of customer.home_zip with zip on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_customer_zip_208762f5`;

--! r5 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_customer_zip_abd0fc17" of="customer" on="customer"
-- Ends the sync of customer.home_zip with zip on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_customer_zip_abd0fc17`;

--! r6 statement irreversible lock="EXCLUSIVE" effect=absent column="home_street" of="customer" on="customer"
-- Drops column customer.home_street, whose values are in street. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `home_street`, ALGORITHM=INSTANT;

--! r7 statement irreversible lock="EXCLUSIVE" effect=absent column="home_zip" of="customer" on="customer"
-- Drops column customer.home_zip, whose values are in zip. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `home_zip`, ALGORITHM=INSTANT;
