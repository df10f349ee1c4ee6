--! e1 statement reversible lock="EXCLUSIVE" effect=present column="home_street" of="customer" on="customer"
-- Adds column customer.home_street, beside street, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ADD COLUMN `home_street` varchar(60), ALGORITHM=INSTANT;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Gives customer.street a default that nobody ever reads: the new release does not write the column,
-- and triggers replace it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ALTER COLUMN `street` SET DEFAULT '', ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_customer_home_street_eb7cb366" of="customer" on="customer"
-- Keeps customer.home_street and street equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_customer_home_street_eb7cb366` BEFORE UPDATE ON `customer` FOR EACH ROW
    IF NOT (CAST(NEW.`home_street` AS BINARY) <=> CAST(OLD.`home_street` AS BINARY)) THEN
        SET NEW.`street` = NEW.`home_street`;
    ELSEIF NOT (CAST(NEW.`street` AS BINARY) <=> CAST(OLD.`street` AS BINARY)) OR NEW.`home_street` IS NULL THEN
        SET NEW.`home_street` = NEW.`street`;
    END IF;

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_customer_home_street_5727f03c" of="customer" on="customer"
-- Keeps customer.home_street and street equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_customer_home_street_5727f03c` BEFORE INSERT ON `customer` FOR EACH ROW
    IF NEW.`home_street` IS NOT NULL THEN
        SET NEW.`street` = NEW.`home_street`;
    ELSE
        SET NEW.`home_street` = NEW.`street`;
    END IF;

--! e5 statement reversible lock="EXCLUSIVE" effect=present column="home_zip" of="customer" on="customer"
-- Adds column customer.home_zip, beside zip, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ADD COLUMN `home_zip` varchar(10), ALGORITHM=INSTANT;

--! e6 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Gives customer.zip a default that nobody ever reads: the new release does not write the column,
-- and triggers replace it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ALTER COLUMN `zip` SET DEFAULT '', ALGORITHM=INSTANT;

--! e7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_customer_home_zip_042cc18f" of="customer" on="customer"
-- Keeps customer.home_zip and zip equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_customer_home_zip_042cc18f` BEFORE UPDATE ON `customer` FOR EACH ROW
    IF NOT (CAST(NEW.`home_zip` AS BINARY) <=> CAST(OLD.`home_zip` AS BINARY)) THEN
        SET NEW.`zip` = NEW.`home_zip`;
    ELSEIF NOT (CAST(NEW.`zip` AS BINARY) <=> CAST(OLD.`zip` AS BINARY)) OR NEW.`home_zip` IS NULL THEN
        SET NEW.`home_zip` = NEW.`zip`;
    END IF;

--! e8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_customer_home_zip_c4cca51c" of="customer" on="customer"
-- Keeps customer.home_zip and zip equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_customer_home_zip_c4cca51c` BEFORE INSERT ON `customer` FOR EACH ROW
    IF NEW.`home_zip` IS NOT NULL THEN
        SET NEW.`zip` = NEW.`home_zip`;
    ELSE
        SET NEW.`home_zip` = NEW.`zip`;
    END IF;
