--! r1 statement reversible lock="EXCLUSIVE" effect=present index="orders_gross_idx" of="orders" on="orders"
-- Builds the index orders_gross_idx of orders.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_gross_idx` ON `orders` (`gross`) ALGORITHM=INPLACE LOCK=NONE;

--! t5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_total_d6a10d42" of="orders" on="orders"
-- Takes up the sync of orders.total on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_total_d6a10d42` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`total` = IF(NEW.`total` IS NULL, (SELECT (net / 2) FROM (SELECT NEW.`net` AS `net`) AS `orders`), NEW.`total`);

--! t4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_total_69a80c7c" of="orders" on="orders"
-- Takes up the sync of orders.total on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_total_69a80c7c` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`total` = IF(NEW.`total` IS NULL, (SELECT (net / 2) FROM (SELECT NEW.`net` AS `net`) AS `orders`), NEW.`total`);

--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Lets queries use the index orders_gross_idx again.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `orders_gross_idx` VISIBLE, ALGORITHM=INPLACE, LOCK=NONE;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.total again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `total` int, ALGORITHM=INPLACE, LOCK=NONE;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_total_d6a10d42" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.total away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_total_d6a10d42`;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_total_69a80c7c" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.total away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_total_69a80c7c`;

--! e2 check reversible-if on="orders" complaint="orders.total holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.total would be lost.
SELECT `id` FROM `orders`
    WHERE `total` IS NOT NULL
    AND NOT (`total` <=> (net / 2));

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="total" of="orders" on="orders"
-- Drops column orders.total, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `total`, ALGORITHM=INSTANT;
