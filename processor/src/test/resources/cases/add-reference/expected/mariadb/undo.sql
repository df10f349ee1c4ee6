--! t10 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_owner_id_76c905f8" of="orders" on="orders"
-- Takes up the sync of orders.owner_id on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_owner_id_76c905f8` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`owner_id` = IF(NEW.`owner_id` IS NULL, (SELECT (customer_id) FROM (SELECT NEW.`customer_id` AS `customer_id`) AS `orders`), NEW.`owner_id`);

--! t9 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_owner_id_df7b84ab" of="orders" on="orders"
-- Takes up the sync of orders.owner_id on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_owner_id_df7b84ab` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`owner_id` = IF(NEW.`owner_id` IS NULL, (SELECT (customer_id) FROM (SELECT NEW.`customer_id` AS `customer_id`) AS `orders`), NEW.`owner_id`);

--! t7 statement reversible lock="EXCLUSIVE" effect=absent constraint="orders_referrer_id_fkey" of="orders" on="orders","customers"
-- Drops the foreign key orders_referrer_id_fkey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_referrer_id_fkey`, ALGORITHM=INSTANT;

--! t4 statement reversible lock="EXCLUSIVE" effect=absent constraint="orders_owner_id_fkey" of="orders" on="orders","customers"
-- Drops the foreign key orders_owner_id_fkey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_owner_id_fkey`, ALGORITHM=INSTANT;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.owner_id again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `owner_id` bigint, ALGORITHM=INPLACE, LOCK=NONE;

--! b2 statement reversible lock="EXCLUSIVE" effect=absent index="orders_owner_id_idx" of="orders" on="orders"
-- Drops the index orders_owner_id_idx.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_owner_id_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e9 statement reversible lock="EXCLUSIVE" effect=absent constraint="orders_payer_id_fkey" of="orders" on="orders","customers"
-- Drops the foreign key orders_payer_id_fkey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_payer_id_fkey`, ALGORITHM=INSTANT;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent index="orders_payer_id_idx" of="orders" on="orders"
-- Drops the index orders_payer_id_idx.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_payer_id_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent index="orders_referrer_id_fkey" of="orders" on="orders"
-- Drops the index that the foreign key orders_referrer_id_fkey of orders needed.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_referrer_id_fkey`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_owner_id_76c905f8" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.owner_id away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_owner_id_76c905f8`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_owner_id_df7b84ab" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.owner_id away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_owner_id_df7b84ab`;

--! e4 check reversible-if on="orders" complaint="orders.owner_id holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.owner_id would be lost.
SELECT `id` FROM `orders`
    WHERE `owner_id` IS NOT NULL
    AND NOT (`owner_id` <=> (customer_id));

--! e4 statement reversible-if lock="EXCLUSIVE" effect=absent column="owner_id" of="orders" on="orders"
-- Drops column orders.owner_id, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `owner_id`, ALGORITHM=INSTANT;

--! e2 check reversible-if on="orders" complaint="orders.referrer_id holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.referrer_id would be lost.
SELECT `id` FROM `orders`
    WHERE `referrer_id` IS NOT NULL;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="referrer_id" of="orders" on="orders"
-- Drops column orders.referrer_id, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `referrer_id`, ALGORITHM=INSTANT;

--! e1 check reversible-if on="orders" complaint="orders.payer_id holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.payer_id would be lost.
SELECT `id` FROM `orders`
    WHERE `payer_id` IS NOT NULL;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent column="payer_id" of="orders" on="orders"
-- Drops column orders.payer_id, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `payer_id`, ALGORITHM=INSTANT;
