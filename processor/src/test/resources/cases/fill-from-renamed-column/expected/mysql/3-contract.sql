--! t1 check reversible on="orders" complaint="orders.customer_id and customer differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.customer_id with customer to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`customer_id` <=> `customer`);

--! t2 check reversible on="orders" complaint="orders.parent_id and parent differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.parent_id with parent to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`parent_id` <=> `parent`);

--! t3 check reversible on="orders" complaint="orders.customer_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.customer_id, while others read and write.
SELECT `id` FROM `orders` WHERE `customer_id` IS NULL;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.customer_id NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `customer_id` bigint NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t5 check reversible on="orders" complaint="orders.payer_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.payer_id, while others read and write.
SELECT `id` FROM `orders` WHERE `payer_id` IS NULL;

--! t6 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.payer_id NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `payer_id` bigint NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t7 check reversible on="orders","customer" complaint="some rows of orders refer to rows of customer that do not exist (payer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customer.
SELECT `payer_id` FROM `orders` AS c
    WHERE c.`payer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customer` AS p WHERE p.`id` = c.`payer_id`);

--! t8 statement reversible lock="EXCLUSIVE" effect=present constraint="orders_payer_id_fkey" of="orders" on="orders","customer"
-- Lets orders refer to customer, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_payer_id_fkey.
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_payer_id_fkey` FOREIGN KEY (`payer_id`) REFERENCES `customer` (`id`), ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! t9 check reversible on="orders","customer" complaint="some rows of orders refer to rows of customer that do not exist (payer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customer.
SELECT `payer_id` FROM `orders` AS c
    WHERE c.`payer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customer` AS p WHERE p.`id` = c.`payer_id`);

--! t10 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_payer_id_144b6d7e" of="orders" on="orders"
-- Ends the sync of orders.payer_id on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_payer_id_144b6d7e`;

--! t11 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_payer_id_8f613aef" of="orders" on="orders"
-- Ends the sync of orders.payer_id on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_payer_id_8f613aef`;

--! r1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="orders_customer_fkey" of="orders" on="orders","customer"
-- Drops the foreign key orders_customer_fkey from orders to customer.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_customer_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! r2 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="orders_parent_fkey" of="orders" on="orders"
-- Drops the foreign key orders_parent_fkey from orders to orders.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_parent_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! r3 statement reversible lock="EXCLUSIVE" effect=absent index="orders_parent_fkey" of="orders" on="orders"
-- Drops the index that the foreign key orders_parent_fkey of orders needed.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_parent_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! r4 statement reversible lock="EXCLUSIVE" effect=absent index="orders_customer_idx" of="orders" on="orders"
-- Drops the index orders_customer_idx.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_customer_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! r5 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_customer_id_7de96716" of="orders" on="orders"
-- Ends the sync of orders.customer with customer_id on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_customer_id_7de96716`;

--! r6 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_customer_id_50dc98dc" of="orders" on="orders"
-- Ends the sync of orders.customer with customer_id on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_customer_id_50dc98dc`;

--! r7 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_parent_id_aa8c959d" of="orders" on="orders"
-- Ends the sync of orders.parent with parent_id on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_parent_id_aa8c959d`;

--! r8 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_parent_id_5c0278be" of="orders" on="orders"
-- Ends the sync of orders.parent with parent_id on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_parent_id_5c0278be`;

--! r9 statement irreversible lock="EXCLUSIVE" effect=absent column="customer" of="orders" on="orders"
-- Drops column orders.customer, whose values are in customer_id. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `customer`, ALGORITHM=INSTANT;

--! r10 statement irreversible lock="EXCLUSIVE" effect=absent column="parent" of="orders" on="orders"
-- Drops column orders.parent, whose values are in parent_id. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `parent`, ALGORITHM=INSTANT;
