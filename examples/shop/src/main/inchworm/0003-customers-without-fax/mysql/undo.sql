--! r2 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_customers_fax_23c4899a" of="customers" on="customers"
-- Fills customers.fax on UPDATE in rows that are written without it: the new release no longer
-- writes it, the old one still reads it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_customers_fax_23c4899a` BEFORE UPDATE ON `customers` FOR EACH ROW
    SET NEW.`fax` = IF(NEW.`fax` IS NULL, (SELECT ('') FROM (SELECT 1) AS `customers`), NEW.`fax`);

--! r1 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_customers_fax_409841ef" of="customers" on="customers"
-- Fills customers.fax on INSERT in rows that are written without it: the new release no longer
-- writes it, the old one still reads it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_customers_fax_409841ef` BEFORE INSERT ON `customers` FOR EACH ROW
    SET NEW.`fax` = IF(NEW.`fax` IS NULL, (SELECT ('') FROM (SELECT 1) AS `customers`), NEW.`fax`);

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_customers_fax_23c4899a" of="customers" on="customers"
-- Takes the trigger on UPDATE for customers.fax away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_customers_fax_23c4899a`;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_customers_fax_409841ef" of="customers" on="customers"
-- Takes the trigger on INSERT for customers.fax away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_customers_fax_409841ef`;

--! e1 check reversible-if on="customers" complaint="some rows have no customers.fax, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in customers.fax, while others read and write.
SELECT `id` FROM `customers` WHERE `fax` IS NULL;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="customers"
-- Makes customers.fax NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `customers` MODIFY COLUMN `fax` varchar(40) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;
