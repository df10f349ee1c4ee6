--! r1 statement reversible lock="EXCLUSIVE" effect=present index="customer_zip_idx" of="customer" on="customer"
-- Builds the index customer_zip_idx of customer.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `customer_zip_idx` ON `customer` (`zip`) ALGORITHM=INPLACE LOCK=NONE;

--! t6 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Allows NULL in customer.home_zip again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customer` MODIFY COLUMN `home_zip` varchar(10), ALGORITHM=INPLACE, LOCK=NONE;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Allows NULL in customer.home_street again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customer` MODIFY COLUMN `home_street` varchar(60), ALGORITHM=INPLACE, LOCK=NONE;

--! b4 statement reversible lock="EXCLUSIVE" effect=absent index="customer_home_zip_idx" of="customer" on="customer"
-- Drops the index customer_home_zip_idx.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP INDEX `customer_home_zip_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_customer_home_zip_c4cca51c" of="customer" on="customer"
-- Takes the trigger on INSERT for customer.home_zip away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_customer_home_zip_c4cca51c`;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_customer_home_zip_042cc18f" of="customer" on="customer"
-- Takes the trigger on UPDATE for customer.home_zip away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_customer_home_zip_042cc18f`;

--! e6 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Takes the default of customer.zip away.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ALTER COLUMN `zip` DROP DEFAULT, ALGORITHM=INSTANT;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent column="home_zip" of="customer" on="customer"
-- Drops column customer.home_zip, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `home_zip`, ALGORITHM=INSTANT;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_customer_home_street_5727f03c" of="customer" on="customer"
-- Takes the trigger on INSERT for customer.home_street away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_customer_home_street_5727f03c`;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_customer_home_street_eb7cb366" of="customer" on="customer"
-- Takes the trigger on UPDATE for customer.home_street away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_customer_home_street_eb7cb366`;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Takes the default of customer.street away.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ALTER COLUMN `street` DROP DEFAULT, ALGORITHM=INSTANT;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent column="home_street" of="customer" on="customer"
-- Drops column customer.home_street, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` DROP COLUMN `home_street`, ALGORITHM=INSTANT;
