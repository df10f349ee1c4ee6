--! r8 statement reversible lock="EXCLUSIVE" effect=present index="orders_shelf_idx" of="orders" on="orders"
-- Builds the index orders_shelf_idx of orders.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_shelf_idx` ON `orders` (`shelf`) ALGORITHM=INPLACE LOCK=NONE;

--! r7 statement reversible lock="EXCLUSIVE" effect=present index="orders_payer_id_fkey" of="orders" on="orders"
-- Builds the index that the foreign key orders_payer_id_fkey of orders needs.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_payer_id_fkey` ON `orders` (`payer_id`) ALGORITHM=INPLACE LOCK=NONE;

--! r6 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_state_e4bcd065" of="orders" on="orders"
-- Fills orders.state on UPDATE in rows that are written without it: the new release no longer
-- writes it, the old one still reads it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_state_e4bcd065` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`state` = IF(NEW.`state` IS NULL, (SELECT (CASE WHEN note IS NULL THEN 'NEW' ELSE 'PAID' END) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`state`);

--! r5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_state_6edded57" of="orders" on="orders"
-- Fills orders.state on INSERT in rows that are written without it: the new release no longer
-- writes it, the old one still reads it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_state_6edded57` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`state` = IF(NEW.`state` IS NULL, (SELECT (CASE WHEN note IS NULL THEN 'NEW' ELSE 'PAID' END) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`state`);

--! r4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_shelf_bad2a039" of="orders" on="orders"
-- Fills orders.shelf on UPDATE in rows that are written without it: the new release no longer
-- writes it, the old one still reads it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_shelf_bad2a039` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`shelf` = IF(NEW.`shelf` IS NULL, (SELECT (char_length(coalesce(note, '')) % 10) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`shelf`);

--! r3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_shelf_6a778813" of="orders" on="orders"
-- Fills orders.shelf on INSERT in rows that are written without it: the new release no longer
-- writes it, the old one still reads it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_shelf_6a778813` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`shelf` = IF(NEW.`shelf` IS NULL, (SELECT (char_length(coalesce(note, '')) % 10) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`shelf`);

--! r2 check reversible-if on="orders" complaint="some rows of orders have the same code; mend or delete them"
-- Looks for duplicates that the unique index orders_code_key would not allow.
SELECT `code`, count(*) AS `rows` FROM `orders`
    WHERE `code` IS NOT NULL
    GROUP BY `code` HAVING count(*) > 1;

--! r2 statement reversible-if lock="EXCLUSIVE" effect=present index="orders_code_key" of="orders" on="orders"
-- Builds the unique index orders_code_key; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE UNIQUE INDEX `orders_code_key` ON `orders` (`code`) ALGORITHM=INPLACE LOCK=NONE;

--! r1 check reversible-if on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (payer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT `payer_id` FROM `orders` AS c
    WHERE c.`payer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`payer_id`);

--! r1 statement reversible-if lock="EXCLUSIVE" effect=present constraint="orders_payer_id_fkey" of="orders" on="orders","customers"
-- Lets orders refer to customers, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_payer_id_fkey` FOREIGN KEY (`payer_id`) REFERENCES `customers` (`id`) ON DELETE RESTRICT, ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! r1 check reversible-if on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (payer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT `payer_id` FROM `orders` AS c
    WHERE c.`payer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`payer_id`);

--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Lets queries use the index orders_shelf_idx again.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `orders_shelf_idx` VISIBLE, ALGORITHM=INPLACE, LOCK=NONE;

--! e10 check reversible-if on="orders" complaint="some rows have no orders.state, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.state, while others read and write.
SELECT `id` FROM `orders` WHERE `state` IS NULL;

--! e10 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.state NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `state` enum('NEW','PAID') NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! e9 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_state_e4bcd065" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.state away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_state_e4bcd065`;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_state_6edded57" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.state away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_state_6edded57`;

--! e6 check reversible-if on="orders" complaint="some rows have no orders.shelf, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.shelf, while others read and write.
SELECT `id` FROM `orders` WHERE `shelf` IS NULL;

--! e6 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.shelf NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `shelf` int NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_shelf_bad2a039" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.shelf away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_shelf_bad2a039`;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_shelf_6a778813" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.shelf away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_shelf_6a778813`;

--! e2 check reversible-if on="orders" complaint="some rows have no orders.fax, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.fax, while others read and write.
SELECT `id` FROM `orders` WHERE `fax` IS NULL;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.fax NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `fax` varchar(255) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! e1 check reversible-if on="orders" complaint="some rows of orders violate the check orders_weight_check; mend or delete them"
-- Looks for rows that violate the check orders_weight_check.
SELECT `id` FROM `orders`
    WHERE NOT (weight > 0 AND weight IS NOT NULL);

--! e1 statement reversible-if lock="EXCLUSIVE" effect=present constraint="orders_weight_check" of="orders" on="orders"
-- Checks all rows of orders.
-- ALGORITHM=COPY, LOCK=SHARED: writes every row anew, and nobody writes meanwhile, however long it takes.
-- From expand on the old release cannot write to orders while the server copies or scans it.
-- Until the end of removal the new release cannot write to orders while the server copies or scans it.
ALTER TABLE `orders` ADD CONSTRAINT `orders_weight_check` CHECK (weight > 0 AND weight IS NOT NULL), ALGORITHM=COPY, LOCK=SHARED;
