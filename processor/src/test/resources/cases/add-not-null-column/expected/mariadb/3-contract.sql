--! t1 check reversible on="orders" complaint="orders.created_by is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.created_by, while others read and write.
SELECT `id` FROM `orders` WHERE `created_by` IS NULL;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.created_by NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `created_by` bigint NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t3 check reversible on="orders" complaint="orders.labels is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.labels, while others read and write.
SELECT `id` FROM `orders` WHERE `labels` IS NULL;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.labels NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `labels` json NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t5 check reversible on="orders" complaint="orders.since is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.since, while others read and write.
SELECT `id` FROM `orders` WHERE `since` IS NULL;

--! t6 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.since NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `since` date NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_created_by_2d7766c1" of="orders" on="orders"
-- Ends the sync of orders.created_by on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_created_by_2d7766c1`;

--! t8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_created_by_2d7083f9" of="orders" on="orders"
-- Ends the sync of orders.created_by on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_created_by_2d7083f9`;

--! t9 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_labels_58606011" of="orders" on="orders"
-- Ends the sync of orders.labels on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_labels_58606011`;

--! t10 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_labels_55a7ee0b" of="orders" on="orders"
-- Ends the sync of orders.labels on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_labels_55a7ee0b`;

--! t11 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_since_db6eb14b" of="orders" on="orders"
-- Ends the sync of orders.since on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_since_db6eb14b`;

--! t12 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_since_4df9349e" of="orders" on="orders"
-- Ends the sync of orders.since on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_since_4df9349e`;
