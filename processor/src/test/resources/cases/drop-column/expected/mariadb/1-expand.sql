--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="orders_weight_check" of="orders" on="orders"
-- Drops the check orders_weight_check, which the new release need not obey.
-- Undo adds it again, and nobody writes to orders as long as the server copies it for that.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of orders that violate orders_weight_check.
ALTER TABLE `orders` DROP CONSTRAINT `orders_weight_check`, ALGORITHM=INSTANT;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.fax, which the new release no longer writes; a fill in
-- @RemovedColumn would give it a value.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
-- From the roll-out on the old release reads NULL in orders.fax of rows that the new release wrote.
ALTER TABLE `orders` MODIFY COLUMN `fax` varchar(255), ALGORITHM=INPLACE, LOCK=NONE;

--! e3 check reversible on="orders" complaint="the expression for orders.shelf finds something where nothing is"
-- Tries the expression for orders.shelf without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (char_length(coalesce(note, '')) % 10) AS `shelf` FROM (SELECT `note` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_shelf_6a778813" of="orders" on="orders"
-- Fills orders.shelf on INSERT in rows that are written without it: the new release no longer
-- writes it, the old one still reads it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (char_length(coalesce(note, '')) % 10) in orders.shelf of rows that the new release wrote without it.
CREATE TRIGGER `inchworm_fill_insert_orders_shelf_6a778813` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`shelf` = IF(NEW.`shelf` IS NULL, (SELECT (char_length(coalesce(note, '')) % 10) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`shelf`);

--! e5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_shelf_bad2a039" of="orders" on="orders"
-- Fills orders.shelf on UPDATE in rows that are written without it: the new release no longer
-- writes it, the old one still reads it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_shelf_bad2a039` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`shelf` = IF(NEW.`shelf` IS NULL, (SELECT (char_length(coalesce(note, '')) % 10) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`shelf`);

--! e6 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.shelf, which the new release no longer writes; triggers fill it.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `shelf` int, ALGORITHM=INPLACE, LOCK=NONE;

--! e7 check reversible on="orders" complaint="the expression for orders.state finds something where nothing is"
-- Tries the expression for orders.state without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (CASE WHEN note IS NULL THEN 'NEW' ELSE 'PAID' END) AS `state` FROM (SELECT `note` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_state_6edded57" of="orders" on="orders"
-- Fills orders.state on INSERT in rows that are written without it: the new release no longer
-- writes it, the old one still reads it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (CASE WHEN note IS NULL THEN 'NEW' ELSE 'PAID' END) in orders.state of rows that the new release wrote without it.
CREATE TRIGGER `inchworm_fill_insert_orders_state_6edded57` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`state` = IF(NEW.`state` IS NULL, (SELECT (CASE WHEN note IS NULL THEN 'NEW' ELSE 'PAID' END) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`state`);

--! e9 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_state_e4bcd065" of="orders" on="orders"
-- Fills orders.state on UPDATE in rows that are written without it: the new release no longer
-- writes it, the old one still reads it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_state_e4bcd065` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`state` = IF(NEW.`state` IS NULL, (SELECT (CASE WHEN note IS NULL THEN 'NEW' ELSE 'PAID' END) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`state`);

--! e10 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.state, which the new release no longer writes; triggers fill it.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `state` enum('NEW','PAID'), ALGORITHM=INPLACE, LOCK=NONE;
