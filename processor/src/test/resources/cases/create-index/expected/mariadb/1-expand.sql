--! e1 check reversible on="orders" complaint="the expression for orders.created_by finds something where nothing is"
-- Tries the expression for orders.created_by without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (customer_id) AS `created_by` FROM (SELECT `customer_id` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="created_by" of="orders" on="orders"
-- Adds column orders.created_by, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `created_by` bigint, ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_created_by_2d7766c1" of="orders" on="orders"
-- Fills orders.created_by on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_created_by_2d7766c1` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`created_by` = IF(NEW.`created_by` IS NULL, (SELECT (customer_id) FROM (SELECT NEW.`customer_id` AS `customer_id`) AS `orders`), NEW.`created_by`);

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_created_by_2d7083f9" of="orders" on="orders"
-- Fills orders.created_by on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_created_by_2d7083f9` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`created_by` = IF(NEW.`created_by` IS NULL, (SELECT (customer_id) FROM (SELECT NEW.`customer_id` AS `customer_id`) AS `orders`), NEW.`created_by`);

--! e5 statement reversible-if lock="EXCLUSIVE" effect=present column="code" of="orders" on="orders"
-- Adds column orders.code, nullable and without default.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `code` varchar(255), ALGORITHM=INSTANT;

--! e6 statement reversible lock="EXCLUSIVE" effect=present index="Paid & \"noted\"" of="orders" on="orders"
-- Builds the index Paid & "noted" of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `Paid & "noted"` ON `orders` (`total`) ALGORITHM=NOCOPY LOCK=NONE;

--! e7 statement reversible lock="EXCLUSIVE" effect=present index="orders_code_idx" of="orders" on="orders"
-- Builds the index orders_code_idx of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_code_idx` ON `orders` (`code`) ALGORITHM=NOCOPY LOCK=NONE;

--! e8 statement reversible lock="EXCLUSIVE" effect=present index="orders_customer_id_total_idx" of="orders" on="orders"
-- Builds the index orders_customer_id_total_idx of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_customer_id_total_idx` ON `orders` (`customer_id`, `total` DESC) ALGORITHM=NOCOPY LOCK=NONE;
