--! t5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_rank_6c6ddf2c" of="orders" on="orders"
-- Takes up the sync of orders.rank on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_rank_6c6ddf2c` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`rank` = IF(NEW.`rank` IS NULL, (SELECT (3) FROM (SELECT 1) AS `orders`), NEW.`rank`);

--! t4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_rank_716a6950" of="orders" on="orders"
-- Takes up the sync of orders.rank on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_rank_716a6950` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`rank` = IF(NEW.`rank` IS NULL, (SELECT (3) FROM (SELECT 1) AS `orders`), NEW.`rank`);

--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.rank again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `rank` int DEFAULT 3, ALGORITHM=INPLACE, LOCK=NONE;

--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- The default of orders.loose as it was.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `loose` SET DEFAULT 1, ALGORITHM=INSTANT;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_rank_6c6ddf2c" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.rank away; what it and the backfill filled stays.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_rank_6c6ddf2c`;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_rank_716a6950" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.rank away; what it and the backfill filled stays.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_rank_716a6950`;

--! e2 check reversible-if on="orders" complaint="orders.loose is NULL in some rows, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.loose, while others read and write.
SELECT `id` FROM `orders` WHERE `loose` IS NULL;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.loose NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `loose` int NOT NULL DEFAULT 1, ALGORITHM=INPLACE, LOCK=NONE;

--! e1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- The default of orders.rank as it was.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` MODIFY COLUMN `rank` int, ALGORITHM=INSTANT;
