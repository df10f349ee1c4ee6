--! r6 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_twin_orders_orders_place_17e1e648" of="orders" on="orders"
-- Renames the index orders_place of orders to inchworm_twin_orders_orders_place_17e1e648.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `orders_place` TO `inchworm_twin_orders_orders_place_17e1e648`, ALGORITHM=INPLACE, LOCK=NONE;

--! r5 check reversible-if on="orders" complaint="some rows of orders have the same code, shelf; mend or delete them"
-- Looks for duplicates that the unique index orders_place would not allow.
SELECT `code`, `shelf`, count(*) AS `rows` FROM `orders`
    WHERE `code` IS NOT NULL AND `shelf` IS NOT NULL
    GROUP BY `code`, `shelf` HAVING count(*) > 1;

--! r5 statement reversible-if lock="EXCLUSIVE" effect=present index="orders_place" of="orders" on="orders"
-- Builds the unique index orders_place; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE UNIQUE INDEX `orders_place` ON `orders` (`code`, `shelf`) ALGORITHM=INPLACE LOCK=NONE;

--! r4 statement reversible lock="EXCLUSIVE" effect=present index="orders_note_shelf_idx" of="orders" on="orders"
-- Builds the index orders_note_shelf_idx of orders.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_note_shelf_idx` ON `orders` (`note`, `shelf` DESC) ALGORITHM=INPLACE LOCK=NONE;

--! r3 statement reversible lock="EXCLUSIVE" effect=present index="orders_shelf_idx" of="orders" on="orders"
-- Builds the index orders_shelf_idx of orders.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_shelf_idx` ON `orders` (`shelf`) ALGORITHM=INPLACE LOCK=NONE;

--! r2 statement reversible lock="EXCLUSIVE" effect=present index="orders_customer_id_fkey" of="orders" on="orders"
-- Builds the index that the foreign key orders_customer_id_fkey of orders needs.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_customer_id_fkey` ON `orders` (`customer_id`) ALGORITHM=INPLACE LOCK=NONE;

--! r1 check reversible-if on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT `customer_id` FROM `orders` AS c
    WHERE c.`customer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`customer_id`);

--! r1 statement reversible-if lock="EXCLUSIVE" effect=present constraint="orders_customer_id_fkey" of="orders" on="orders","customers"
-- Lets orders refer to customers, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE, ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! r1 check reversible-if on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT `customer_id` FROM `orders` AS c
    WHERE c.`customer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`customer_id`);

--! t15 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.token again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `token` varchar(20) DEFAULT 'none', ALGORITHM=INPLACE, LOCK=NONE;

--! t13 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.status again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `status` enum('NEW','PAID'), ALGORITHM=INPLACE, LOCK=NONE;

--! t11 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.rack again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `rack` int, ALGORITHM=INPLACE, LOCK=NONE;

--! t9 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.buyer_id again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `buyer_id` bigint, ALGORITHM=INPLACE, LOCK=NONE;

--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Leaves the default of orders.token to the triggers again.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` MODIFY COLUMN `token` varchar(20), ALGORITHM=INSTANT;

--! b12 statement reversible lock="EXCLUSIVE" effect=absent constraint="orders_buyer_id_fkey" of="orders" on="orders","customers"
-- Drops the foreign key orders_buyer_id_fkey.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_buyer_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! b11 statement reversible lock="EXCLUSIVE" effect=absent index="inchworm_twin_orders_orders_place_17e1e648" of="orders" on="orders"
-- Drops the unique index inchworm_twin_orders_orders_place_17e1e648.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `inchworm_twin_orders_orders_place_17e1e648`, ALGORITHM=INPLACE, LOCK=NONE;

--! b10 statement reversible lock="EXCLUSIVE" effect=absent index="orders_remark_rack_idx" of="orders" on="orders"
-- Drops the index orders_remark_rack_idx.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_remark_rack_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! b9 statement reversible lock="EXCLUSIVE" effect=absent index="orders_rack_idx" of="orders" on="orders"
-- Drops the index orders_rack_idx.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_rack_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! b8 statement reversible lock="EXCLUSIVE" effect=absent index="orders_buyer_id_fkey" of="orders" on="orders"
-- Drops the index that the foreign key orders_buyer_id_fkey of orders needed.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_buyer_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! e22 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_token_68b34086" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.token away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_token_68b34086`;

--! e21 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_token_cee85797" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.token away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_token_cee85797`;

--! e20 statement reversible lock="EXCLUSIVE" effect=absent column="token" of="orders" on="orders"
-- Drops column orders.token, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `token`, ALGORITHM=INSTANT;

--! e19 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_status_19a5ecd9" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.status away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_status_19a5ecd9`;

--! e18 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_status_908bbba7" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.status away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_status_908bbba7`;

--! e17 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Takes the default of orders.state away.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `state` DROP DEFAULT, ALGORITHM=INSTANT;

--! e16 statement reversible lock="EXCLUSIVE" effect=absent column="status" of="orders" on="orders"
-- Drops column orders.status, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `status`, ALGORITHM=INSTANT;

--! e15 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_remark_01c5b521" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.remark away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_remark_01c5b521`;

--! e14 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_remark_dc94c0e8" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.remark away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_remark_dc94c0e8`;

--! e13 statement reversible lock="EXCLUSIVE" effect=absent column="remark" of="orders" on="orders"
-- Drops column orders.remark, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `remark`, ALGORITHM=INSTANT;

--! e12 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_rack_2f58ddc2" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.rack away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_rack_2f58ddc2`;

--! e11 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_rack_d351ea7e" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.rack away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_rack_d351ea7e`;

--! e10 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Takes the default of orders.shelf away.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `shelf` DROP DEFAULT, ALGORITHM=INSTANT;

--! e9 statement reversible lock="EXCLUSIVE" effect=absent column="rack" of="orders" on="orders"
-- Drops column orders.rack, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `rack`, ALGORITHM=INSTANT;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_phone_e4d4ba8b" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.phone away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_phone_e4d4ba8b`;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_phone_f48bec92" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.phone away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_phone_f48bec92`;

--! e6 check reversible-if on="orders" complaint="some rows have no orders.fax, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.fax, while others read and write.
SELECT `id` FROM `orders` WHERE `fax` IS NULL;

--! e6 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.fax NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `fax` varchar(255) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent column="phone" of="orders" on="orders"
-- Drops column orders.phone, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `phone`, ALGORITHM=INSTANT;

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
