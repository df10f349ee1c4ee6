--! r4 statement reversible lock="EXCLUSIVE" effect=present index="orders_customer_idx" of="orders" on="orders"
-- Builds the index orders_customer_idx of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_customer_idx` ON `orders` (`customer`) ALGORITHM=NOCOPY LOCK=NONE;

--! r3 statement reversible lock="EXCLUSIVE" effect=present index="orders_parent_fkey" of="orders" on="orders"
-- Builds the index that the foreign key orders_parent_fkey of orders needs.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_parent_fkey` ON `orders` (`parent`) ALGORITHM=NOCOPY LOCK=NONE;

--! r2 check reversible-if on="orders" complaint="some rows of orders refer to rows of orders that do not exist (parent); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in orders.
SELECT `parent` FROM `orders` AS c
    WHERE c.`parent` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`parent`);

--! r2 statement reversible-if lock="EXCLUSIVE" effect=present constraint="orders_parent_fkey" of="orders" on="orders"
-- Lets orders refer to orders, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_parent_fkey` FOREIGN KEY (`parent`) REFERENCES `orders` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r2 check reversible-if on="orders" complaint="some rows of orders refer to rows of orders that do not exist (parent); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in orders.
SELECT `parent` FROM `orders` AS c
    WHERE c.`parent` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`parent`);

--! r1 check reversible-if on="orders","customer" complaint="some rows of orders refer to rows of customer that do not exist (customer); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customer.
SELECT `customer` FROM `orders` AS c
    WHERE c.`customer` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customer` AS p WHERE p.`id` = c.`customer`);

--! r1 statement reversible-if lock="EXCLUSIVE" effect=present constraint="orders_customer_fkey" of="orders" on="orders","customer"
-- Lets orders refer to customer, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_customer_fkey` FOREIGN KEY (`customer`) REFERENCES `customer` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r1 check reversible-if on="orders","customer" complaint="some rows of orders refer to rows of customer that do not exist (customer); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customer.
SELECT `customer` FROM `orders` AS c
    WHERE c.`customer` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customer` AS p WHERE p.`id` = c.`customer`);

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.customer_id again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `customer_id` bigint, ALGORITHM=INPLACE, LOCK=NONE;

--! b8 statement reversible lock="EXCLUSIVE" effect=absent constraint="orders_parent_id_fkey" of="orders" on="orders"
-- Drops the foreign key orders_parent_id_fkey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_parent_id_fkey`, ALGORITHM=INSTANT;

--! b6 statement reversible lock="EXCLUSIVE" effect=absent constraint="orders_customer_id_fkey" of="orders" on="orders","customer"
-- Drops the foreign key orders_customer_id_fkey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_customer_id_fkey`, ALGORITHM=INSTANT;

--! b5 statement reversible lock="EXCLUSIVE" effect=absent index="orders_customer_id_idx" of="orders" on="orders"
-- Drops the index orders_customer_id_idx.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_customer_id_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! b4 statement reversible lock="EXCLUSIVE" effect=absent index="orders_parent_id_fkey" of="orders" on="orders"
-- Drops the index that the foreign key orders_parent_id_fkey of orders needed.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_parent_id_fkey`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_parent_id_aa8c959d" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.parent_id away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_parent_id_aa8c959d`;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_parent_id_5c0278be" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.parent_id away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_parent_id_5c0278be`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent column="parent_id" of="orders" on="orders"
-- Drops column orders.parent_id, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `parent_id`, ALGORITHM=INSTANT;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_customer_id_7de96716" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.customer_id away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_customer_id_7de96716`;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_customer_id_50dc98dc" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.customer_id away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_customer_id_50dc98dc`;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Takes the default of orders.customer away.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `customer` DROP DEFAULT, ALGORITHM=INSTANT;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent column="customer_id" of="orders" on="orders"
-- Drops column orders.customer_id, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `customer_id`, ALGORITHM=INSTANT;
