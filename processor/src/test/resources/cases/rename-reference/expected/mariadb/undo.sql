--! r2 statement reversible lock="EXCLUSIVE" effect=present index="orders_customer_id_idx" of="orders" on="orders"
-- Builds the index orders_customer_id_idx of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_customer_id_idx` ON `orders` (`customer_id`) ALGORITHM=NOCOPY LOCK=NONE;

--! r1 check reversible-if on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT `customer_id` FROM `orders` AS c
    WHERE c.`customer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`customer_id`);

--! r1 statement reversible-if lock="EXCLUSIVE" effect=present constraint="orders_customer_id_fkey" of="orders" on="orders","customers"
-- Lets orders refer to customers, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE, ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r1 check reversible-if on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT `customer_id` FROM `orders` AS c
    WHERE c.`customer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`customer_id`);

--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.buyer_id again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `buyer_id` bigint, ALGORITHM=INPLACE, LOCK=NONE;

--! b4 statement reversible lock="EXCLUSIVE" effect=absent constraint="orders_buyer_id_fkey" of="orders" on="orders","customers"
-- Drops the foreign key orders_buyer_id_fkey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_buyer_id_fkey`, ALGORITHM=INSTANT;

--! b3 statement reversible lock="EXCLUSIVE" effect=absent index="orders_buyer_id_idx" of="orders" on="orders"
-- Drops the index orders_buyer_id_idx.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_buyer_id_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_buyer_id_51e05be3" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.buyer_id away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_buyer_id_51e05be3`;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_buyer_id_c5d83d80" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.buyer_id away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_buyer_id_c5d83d80`;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Takes the default of orders.customer_id away.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `customer_id` DROP DEFAULT, ALGORITHM=INSTANT;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent column="buyer_id" of="orders" on="orders"
-- Drops column orders.buyer_id, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `buyer_id`, ALGORITHM=INSTANT;
