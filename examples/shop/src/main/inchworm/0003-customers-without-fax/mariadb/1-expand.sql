--! e1 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="customers"
-- Allows NULL in customers.fax, which the new release no longer writes; triggers fill it.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customers` MODIFY COLUMN `fax` varchar(40), ALGORITHM=INPLACE, LOCK=NONE;

--! e2 check reversible on="customers" complaint="the expression for customers.fax finds something where nothing is"
-- Tries the expression for customers.fax without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT ('') AS `fax` FROM (SELECT 1 FROM `customers`) AS `customers`) AS `probe` WHERE FALSE;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_customers_fax_409841ef" of="customers" on="customers"
-- Fills customers.fax on INSERT in rows that are written without it: the new release no longer
-- writes it, the old one still reads it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads ('') in customers.fax of rows that the new release wrote without it.
CREATE TRIGGER `inchworm_fill_insert_customers_fax_409841ef` BEFORE INSERT ON `customers` FOR EACH ROW
    SET NEW.`fax` = IF(NEW.`fax` IS NULL, (SELECT ('') FROM (SELECT 1) AS `customers`), NEW.`fax`);

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_customers_fax_23c4899a" of="customers" on="customers"
-- Fills customers.fax on UPDATE in rows that are written without it: the new release no longer
-- writes it, the old one still reads it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_customers_fax_23c4899a` BEFORE UPDATE ON `customers` FOR EACH ROW
    SET NEW.`fax` = IF(NEW.`fax` IS NULL, (SELECT ('') FROM (SELECT 1) AS `customers`), NEW.`fax`);
