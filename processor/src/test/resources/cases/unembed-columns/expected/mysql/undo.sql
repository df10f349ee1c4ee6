--! r1 statement reversible lock="EXCLUSIVE" effect=present index="customer_home_zip_idx" of="customer" on="customer"
-- Builds the index customer_home_zip_idx of customer.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `customer_home_zip_idx` ON `customer` (`home_zip`) ALGORITHM=INPLACE LOCK=NONE;

--! t6 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Allows NULL in customer.zip again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customer` MODIFY COLUMN `zip` varchar(10), ALGORITHM=INPLACE, LOCK=NONE;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Allows NULL in customer.street again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customer` MODIFY COLUMN `street` varchar(60), ALGORITHM=INPLACE, LOCK=NONE;

--! b4 statement reversible lock="EXCLUSIVE" effect=absent index="customer_zip_idx" of="customer" on="customer"
-- Drops the index customer_zip_idx.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP INDEX `customer_zip_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_customer_zip_208762f5" of="customer" on="customer"
-- Takes the trigger on INSERT for customer.zip away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_customer_zip_208762f5`;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_customer_zip_abd0fc17" of="customer" on="customer"
-- Takes the trigger on UPDATE for customer.zip away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_customer_zip_abd0fc17`;

--! e6 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Takes the default of customer.home_zip away.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ALTER COLUMN `home_zip` DROP DEFAULT, ALGORITHM=INSTANT;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent column="zip" of="customer" on="customer"
-- Drops column customer.zip, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `zip`, ALGORITHM=INSTANT;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_customer_street_6dacc485" of="customer" on="customer"
-- Takes the trigger on INSERT for customer.street away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_customer_street_6dacc485`;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_customer_street_4beaaa51" of="customer" on="customer"
-- Takes the trigger on UPDATE for customer.street away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_customer_street_4beaaa51`;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Takes the default of customer.home_street away.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ALTER COLUMN `home_street` DROP DEFAULT, ALGORITHM=INSTANT;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent column="street" of="customer" on="customer"
-- Drops column customer.street, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `street`, ALGORITHM=INSTANT;
