--! e1 statement reversible lock="EXCLUSIVE" effect=present column="street" of="customer" on="customer"
-- Adds column customer.street, beside home_street, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ADD COLUMN `street` varchar(60), ALGORITHM=INSTANT;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Gives customer.home_street a default that nobody ever reads: the new release does not write the column,
-- and triggers replace it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ALTER COLUMN `home_street` SET DEFAULT '', ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_customer_street_4beaaa51" of="customer" on="customer"
-- Keeps customer.street and home_street equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_customer_street_4beaaa51` BEFORE UPDATE ON `customer` FOR EACH ROW
    IF NOT (CAST(NEW.`street` AS BINARY) <=> CAST(OLD.`street` AS BINARY)) THEN
        SET NEW.`home_street` = NEW.`street`;
    ELSEIF NOT (CAST(NEW.`home_street` AS BINARY) <=> CAST(OLD.`home_street` AS BINARY)) OR NEW.`street` IS NULL THEN
        SET NEW.`street` = NEW.`home_street`;
    END IF;

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_customer_street_6dacc485" of="customer" on="customer"
-- Keeps customer.street and home_street equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_customer_street_6dacc485` BEFORE INSERT ON `customer` FOR EACH ROW
    IF NEW.`street` IS NOT NULL THEN
        SET NEW.`home_street` = NEW.`street`;
    ELSE
        SET NEW.`street` = NEW.`home_street`;
    END IF;

--! e5 statement reversible lock="EXCLUSIVE" effect=present column="zip" of="customer" on="customer"
-- Adds column customer.zip, beside home_zip, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ADD COLUMN `zip` varchar(10), ALGORITHM=INSTANT;

--! e6 statement reversible lock="EXCLUSIVE" effect=repeatable on="customer"
-- Gives customer.home_zip a default that nobody ever reads: the new release does not write the column,
-- and triggers replace it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customer` ALTER COLUMN `home_zip` SET DEFAULT '', ALGORITHM=INSTANT;

--! e7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_customer_zip_abd0fc17" of="customer" on="customer"
-- Keeps customer.zip and home_zip equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_customer_zip_abd0fc17` BEFORE UPDATE ON `customer` FOR EACH ROW
    IF NOT (CAST(NEW.`zip` AS BINARY) <=> CAST(OLD.`zip` AS BINARY)) THEN
        SET NEW.`home_zip` = NEW.`zip`;
    ELSEIF NOT (CAST(NEW.`home_zip` AS BINARY) <=> CAST(OLD.`home_zip` AS BINARY)) OR NEW.`zip` IS NULL THEN
        SET NEW.`zip` = NEW.`home_zip`;
    END IF;

--! e8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_customer_zip_208762f5" of="customer" on="customer"
-- Keeps customer.zip and home_zip equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_customer_zip_208762f5` BEFORE INSERT ON `customer` FOR EACH ROW
    IF NEW.`zip` IS NOT NULL THEN
        SET NEW.`home_zip` = NEW.`zip`;
    ELSE
        SET NEW.`zip` = NEW.`home_zip`;
    END IF;
