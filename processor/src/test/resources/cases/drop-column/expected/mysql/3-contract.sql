--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Hides the index orders_shelf_idx from queries; it is kept up to date, so that it can come back at once.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `orders_shelf_idx` INVISIBLE, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="orders_payer_id_fkey" of="orders" on="orders","customers"
-- Drops the foreign key orders_payer_id_fkey from orders to customers.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of customers that rows of the old one in orders refer to (orders_payer_id_fkey).
ALTER TABLE `orders` DROP FOREIGN KEY `orders_payer_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! r2 statement reversible-if lock="EXCLUSIVE" effect=absent index="orders_code_key" of="orders" on="orders"
-- Drops the unique index orders_code_key.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write duplicates to orders (orders_code_key).
ALTER TABLE `orders` DROP INDEX `orders_code_key`, ALGORITHM=INPLACE, LOCK=NONE;

--! r3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_shelf_6a778813" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.shelf away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_shelf_6a778813`;

--! r4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_shelf_bad2a039" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.shelf away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_shelf_bad2a039`;

--! r5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_state_6edded57" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.state away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_state_6edded57`;

--! r6 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_state_e4bcd065" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.state away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_state_e4bcd065`;

--! r7 statement reversible lock="EXCLUSIVE" effect=absent index="orders_payer_id_fkey" of="orders" on="orders"
-- Drops the index that the foreign key orders_payer_id_fkey of orders needed.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_payer_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! r8 statement reversible lock="EXCLUSIVE" effect=absent index="orders_shelf_idx" of="orders" on="orders"
-- Drops the index orders_shelf_idx. Undo builds it again.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_shelf_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! r9 statement irreversible lock="EXCLUSIVE" effect=absent column="fax" of="orders" on="orders"
-- Drops column orders.fax with its data. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `fax`, ALGORITHM=INSTANT;

--! r10 statement irreversible lock="EXCLUSIVE" effect=absent column="priority" of="orders" on="orders"
-- Drops column orders.priority with its data. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `priority`, ALGORITHM=INSTANT;

--! r11 statement irreversible lock="EXCLUSIVE" effect=absent column="shelf" of="orders" on="orders"
-- Drops column orders.shelf with its data. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `shelf`, ALGORITHM=INSTANT;

--! r12 statement irreversible lock="EXCLUSIVE" effect=absent column="code" of="orders" on="orders"
-- Drops column orders.code with its data. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `code`, ALGORITHM=INSTANT;

--! r13 statement irreversible lock="EXCLUSIVE" effect=absent column="payer_id" of="orders" on="orders"
-- Drops column orders.payer_id with its data. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `payer_id`, ALGORITHM=INSTANT;

--! r14 statement irreversible lock="EXCLUSIVE" effect=absent column="weight" of="orders" on="orders"
-- Drops column orders.weight with its data. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `weight`, ALGORITHM=INSTANT;

--! r15 statement irreversible lock="EXCLUSIVE" effect=absent column="state" of="orders" on="orders"
-- Drops column orders.state with its data. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `state`, ALGORITHM=INSTANT;
