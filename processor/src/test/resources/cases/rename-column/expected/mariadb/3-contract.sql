--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Gives orders.token its default, which the triggers have seen to until now.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `token` SET DEFAULT 'none', ALGORITHM=INSTANT;

--! t2 check reversible on="orders" complaint="orders.buyer_id and customer_id differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.buyer_id with customer_id to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`buyer_id` <=> `customer_id`);

--! t3 check reversible on="orders" complaint="orders.phone and fax differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.phone with fax to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (CAST(`phone` AS BINARY) <=> CAST(`fax` AS BINARY));

--! t4 check reversible on="orders" complaint="orders.rack and shelf differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.rack with shelf to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`rack` <=> `shelf`);

--! t5 check reversible on="orders" complaint="orders.remark and note differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.remark with note to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (CAST(`remark` AS BINARY) <=> CAST(`note` AS BINARY));

--! t6 check reversible on="orders" complaint="orders.status and state differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.status with state to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (CAST(`status` AS BINARY) <=> CAST(`state` AS BINARY));

--! t7 check reversible on="orders" complaint="orders.token and code differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.token with code to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (CAST(`token` AS BINARY) <=> CAST(`code` AS BINARY));

--! t8 check reversible on="orders" complaint="orders.buyer_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.buyer_id, while others read and write.
SELECT `id` FROM `orders` WHERE `buyer_id` IS NULL;

--! t9 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.buyer_id NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `buyer_id` bigint NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t10 check reversible on="orders" complaint="orders.rack is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.rack, while others read and write.
SELECT `id` FROM `orders` WHERE `rack` IS NULL;

--! t11 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.rack NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `rack` int NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t12 check reversible on="orders" complaint="orders.status is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.status, while others read and write.
SELECT `id` FROM `orders` WHERE `status` IS NULL;

--! t13 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.status NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `status` enum('NEW','PAID') NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t14 check reversible on="orders" complaint="orders.token is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.token, while others read and write.
SELECT `id` FROM `orders` WHERE `token` IS NULL;

--! t15 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.token NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `token` varchar(20) NOT NULL DEFAULT 'none', ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="orders_customer_id_fkey" of="orders" on="orders","customers"
-- Drops the foreign key orders_customer_id_fkey from orders to customers.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_customer_id_fkey`, ALGORITHM=INSTANT;

--! r2 statement reversible lock="EXCLUSIVE" effect=absent index="orders_customer_id_fkey" of="orders" on="orders"
-- Drops the index that the foreign key orders_customer_id_fkey of orders needed.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_customer_id_fkey`, ALGORITHM=NOCOPY, LOCK=NONE;

--! r3 statement reversible lock="EXCLUSIVE" effect=absent index="orders_shelf_idx" of="orders" on="orders"
-- Drops the index orders_shelf_idx.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_shelf_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! r4 statement reversible lock="EXCLUSIVE" effect=absent index="orders_note_shelf_idx" of="orders" on="orders"
-- Drops the index orders_note_shelf_idx.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_note_shelf_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! r5 statement reversible-if lock="EXCLUSIVE" effect=absent index="orders_place" of="orders" on="orders"
-- Drops the unique index orders_place.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_place`, ALGORITHM=NOCOPY, LOCK=NONE;

--! r6 statement reversible lock="EXCLUSIVE" effect=present index="orders_place" of="orders" on="orders"
-- Renames the index inchworm_twin_orders_orders_place_17e1e648 of orders to orders_place.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `inchworm_twin_orders_orders_place_17e1e648` TO `orders_place`, ALGORITHM=INSTANT;

--! r7 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_buyer_id_51e05be3" of="orders" on="orders"
-- Ends the sync of orders.customer_id with buyer_id on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_buyer_id_51e05be3`;

--! r8 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_buyer_id_c5d83d80" of="orders" on="orders"
-- Ends the sync of orders.customer_id with buyer_id on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_buyer_id_c5d83d80`;

--! r9 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_phone_e4d4ba8b" of="orders" on="orders"
-- Ends the sync of orders.fax with phone on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_phone_e4d4ba8b`;

--! r10 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_phone_f48bec92" of="orders" on="orders"
-- Ends the sync of orders.fax with phone on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_phone_f48bec92`;

--! r11 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_rack_2f58ddc2" of="orders" on="orders"
-- Ends the sync of orders.shelf with rack on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_rack_2f58ddc2`;

--! r12 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_rack_d351ea7e" of="orders" on="orders"
-- Ends the sync of orders.shelf with rack on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_rack_d351ea7e`;

--! r13 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_remark_01c5b521" of="orders" on="orders"
-- Ends the sync of orders.note with remark on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_remark_01c5b521`;

--! r14 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_remark_dc94c0e8" of="orders" on="orders"
-- Ends the sync of orders.note with remark on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_remark_dc94c0e8`;

--! r15 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_status_19a5ecd9" of="orders" on="orders"
-- Ends the sync of orders.state with status on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_status_19a5ecd9`;

--! r16 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_status_908bbba7" of="orders" on="orders"
-- Ends the sync of orders.state with status on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_status_908bbba7`;

--! r17 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_token_68b34086" of="orders" on="orders"
-- Ends the sync of orders.code with token on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_token_68b34086`;

--! r18 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_token_cee85797" of="orders" on="orders"
-- Ends the sync of orders.code with token on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_token_cee85797`;

--! r19 statement irreversible lock="EXCLUSIVE" effect=absent column="customer_id" of="orders" on="orders"
-- Drops column orders.customer_id, whose values are in buyer_id. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `customer_id`, ALGORITHM=INSTANT;

--! r20 statement irreversible lock="EXCLUSIVE" effect=absent column="fax" of="orders" on="orders"
-- Drops column orders.fax, whose values are in phone. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `fax`, ALGORITHM=INSTANT;

--! r21 statement irreversible lock="EXCLUSIVE" effect=absent column="shelf" of="orders" on="orders"
-- Drops column orders.shelf, whose values are in rack. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `shelf`, ALGORITHM=INSTANT;

--! r22 statement irreversible lock="EXCLUSIVE" effect=absent column="note" of="orders" on="orders"
-- Drops column orders.note, whose values are in remark. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `note`, ALGORITHM=INSTANT;

--! r23 statement irreversible lock="EXCLUSIVE" effect=absent column="state" of="orders" on="orders"
-- Drops column orders.state, whose values are in status. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `state`, ALGORITHM=INSTANT;

--! r24 statement irreversible lock="EXCLUSIVE" effect=absent column="code" of="orders" on="orders"
-- Drops column orders.code, whose values are in token. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `code`, ALGORITHM=INSTANT;
