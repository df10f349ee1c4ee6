--! t1 check reversible on="orders" complaint="orders.buyer_id and customer_id differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.buyer_id with customer_id to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`buyer_id` <=> `customer_id`);

--! t2 check reversible on="orders" complaint="orders.buyer_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.buyer_id, while others read and write.
SELECT `id` FROM `orders` WHERE `buyer_id` IS NULL;

--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.buyer_id NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `buyer_id` bigint NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="orders_customer_id_fkey" of="orders" on="orders","customers"
-- Drops the foreign key orders_customer_id_fkey from orders to customers.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_customer_id_fkey`, ALGORITHM=INSTANT;

--! r2 statement reversible lock="EXCLUSIVE" effect=absent index="orders_customer_id_idx" of="orders" on="orders"
-- Drops the index orders_customer_id_idx.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_customer_id_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_buyer_id_51e05be3" of="orders" on="orders"
-- Ends the sync of orders.customer_id with buyer_id on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_buyer_id_51e05be3`;

--! r4 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_buyer_id_c5d83d80" of="orders" on="orders"
-- Ends the sync of orders.customer_id with buyer_id on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_buyer_id_c5d83d80`;

--! r5 statement irreversible lock="EXCLUSIVE" effect=absent column="customer_id" of="orders" on="orders"
-- Drops column orders.customer_id, whose values are in buyer_id. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `customer_id`, ALGORITHM=INSTANT;
