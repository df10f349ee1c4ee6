--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Takes the default of orders.loose away.
-- Part of contract: the old release relied on the one there was.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release gets (1) where it inserts without orders.loose.
ALTER TABLE `orders` MODIFY COLUMN `loose` int, ALGORITHM=INSTANT;

--! t2 check reversible on="orders" complaint="orders.rank is NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.rank, while others read and write.
SELECT `id` FROM `orders` WHERE `rank` IS NULL;

--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.rank NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `rank` int NOT NULL DEFAULT 3, ALGORITHM=INPLACE, LOCK=NONE;

--! t4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_rank_716a6950" of="orders" on="orders"
-- Ends the sync of orders.rank on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_rank_716a6950`;

--! t5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_rank_6c6ddf2c" of="orders" on="orders"
-- Ends the sync of orders.rank on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_rank_6c6ddf2c`;
