--! r5 statement reversible lock="EXCLUSIVE" effect=present index="orders_batch_id_fkey" of="orders" on="orders"
-- Builds the index that the foreign key orders_batch_id_fkey of orders needs.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_batch_id_fkey` ON `orders` (`batch_id`) ALGORITHM=INPLACE LOCK=NONE;

--! r4 check reversible-if on="fax","batch" complaint="some rows of fax refer to rows of batch that do not exist (batch_id); mend or delete them"
-- Looks for orphans: rows of fax that refer to nothing in batch.
SELECT `batch_id` FROM `fax` AS c
    WHERE c.`batch_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `batch` AS p WHERE p.`id` = c.`batch_id`);

--! r4 statement reversible-if lock="EXCLUSIVE" effect=present constraint="fax_batch_id_fkey" of="fax" on="fax","batch"
-- Lets fax refer to batch, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `fax` ADD CONSTRAINT `fax_batch_id_fkey` FOREIGN KEY (`batch_id`) REFERENCES `batch` (`id`), ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! r4 check reversible-if on="fax","batch" complaint="some rows of fax refer to rows of batch that do not exist (batch_id); mend or delete them"
-- Looks for orphans: rows of fax that refer to nothing in batch.
SELECT `batch_id` FROM `fax` AS c
    WHERE c.`batch_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `batch` AS p WHERE p.`id` = c.`batch_id`);

--! r3 check reversible-if on="batch","fax" complaint="some rows of batch refer to rows of fax that do not exist (fax_id); mend or delete them"
-- Looks for orphans: rows of batch that refer to nothing in fax.
SELECT `fax_id` FROM `batch` AS c
    WHERE c.`fax_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `fax` AS p WHERE p.`id` = c.`fax_id`);

--! r3 statement reversible-if lock="EXCLUSIVE" effect=present constraint="batch_fax_id_fkey" of="batch" on="batch","fax"
-- Lets batch refer to fax, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `batch` ADD CONSTRAINT `batch_fax_id_fkey` FOREIGN KEY (`fax_id`) REFERENCES `fax` (`id`), ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! r3 check reversible-if on="batch","fax" complaint="some rows of batch refer to rows of fax that do not exist (fax_id); mend or delete them"
-- Looks for orphans: rows of batch that refer to nothing in fax.
SELECT `fax_id` FROM `batch` AS c
    WHERE c.`fax_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `fax` AS p WHERE p.`id` = c.`fax_id`);

--! r2 check reversible-if on="batch","customers" complaint="some rows of batch refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of batch that refer to nothing in customers.
SELECT `customer_id` FROM `batch` AS c
    WHERE c.`customer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`customer_id`);

--! r2 statement reversible-if lock="EXCLUSIVE" effect=present constraint="batch_customer_id_fkey" of="batch" on="batch","customers"
-- Lets batch refer to customers, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `batch` ADD CONSTRAINT `batch_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`), ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! r2 check reversible-if on="batch","customers" complaint="some rows of batch refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of batch that refer to nothing in customers.
SELECT `customer_id` FROM `batch` AS c
    WHERE c.`customer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`customer_id`);

--! r1 check reversible-if on="orders","batch" complaint="some rows of orders refer to rows of batch that do not exist (batch_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in batch.
SELECT `batch_id` FROM `orders` AS c
    WHERE c.`batch_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `batch` AS p WHERE p.`id` = c.`batch_id`);

--! r1 statement reversible-if lock="EXCLUSIVE" effect=present constraint="orders_batch_id_fkey" of="orders" on="orders","batch"
-- Lets orders refer to batch, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_batch_id_fkey` FOREIGN KEY (`batch_id`) REFERENCES `batch` (`id`), ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! r1 check reversible-if on="orders","batch" complaint="some rows of orders refer to rows of batch that do not exist (batch_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in batch.
SELECT `batch_id` FROM `orders` AS c
    WHERE c.`batch_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `batch` AS p WHERE p.`id` = c.`batch_id`);
