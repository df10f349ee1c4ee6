--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.postcode again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `postcode` varchar(8), ALGORITHM=INPLACE, LOCK=NONE;

--! b3 statement reversible lock="EXCLUSIVE" effect=absent index="orders_postcode_idx" of="orders" on="orders"
-- Drops the index orders_postcode_idx.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_postcode_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! e6 check reversible-if on="orders" complaint="postcode of orders holds values that zip cannot tell; they would be lost"
-- Rows whose values in postcode would be lost.
SELECT `id` FROM `orders`
    WHERE (`postcode` IS NOT NULL) AND (NOT (CAST(`postcode` AS BINARY) <=> CAST((left(zip, 8)) AS BINARY)));

--! e6 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_postcode_44629f12" of="orders" on="orders"
-- Takes the trigger on INSERT away that keeps the two sides equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_postcode_44629f12`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_postcode_35cf6f1c" of="orders" on="orders"
-- Takes the trigger on UPDATE away that keeps the two sides equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_postcode_35cf6f1c`;

--! e3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Takes the default of orders.zip away.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `zip` DROP DEFAULT, ALGORITHM=INSTANT;

--! e2 check reversible-if on="orders" complaint="postcode of orders holds values that zip cannot tell; they would be lost"
-- Rows whose values in postcode would be lost.
SELECT `id` FROM `orders`
    WHERE (`postcode` IS NOT NULL) AND (NOT (CAST(`postcode` AS BINARY) <=> CAST((left(zip, 8)) AS BINARY)));

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="postcode" of="orders" on="orders"
-- Drops column orders.postcode, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `postcode`, ALGORITHM=INSTANT;
