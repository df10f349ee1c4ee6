--! t1 check reversible on="orders" complaint="orders.total is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.total, while others read and write.
SELECT `id` FROM `orders` WHERE `total` IS NULL;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.total NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `total` int NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Hides the index orders_gross_idx from queries; it is kept up to date, so that it can come back at once.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `orders_gross_idx` INVISIBLE, ALGORITHM=INPLACE, LOCK=NONE;

--! t4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_total_69a80c7c" of="orders" on="orders"
-- Ends the sync of orders.total on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_total_69a80c7c`;

--! t5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_total_d6a10d42" of="orders" on="orders"
-- Ends the sync of orders.total on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_total_d6a10d42`;

--! r1 statement reversible lock="EXCLUSIVE" effect=absent index="orders_gross_idx" of="orders" on="orders"
-- Drops the index orders_gross_idx. Undo builds it again.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_gross_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! r2 statement irreversible lock="EXCLUSIVE" effect=absent column="gross" of="orders" on="orders"
-- Drops column orders.gross with its data. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `gross`, ALGORITHM=INSTANT;
