--! t1 check reversible on="lines" complaint="lines.quantity and amount differ in some rows: they were written past the trigger; make them equal"
-- Compares lines.quantity with amount to the byte, while others read and write.
SELECT `id` FROM `lines`
    WHERE NOT (`quantity` <=> `amount`);

--! t2 check reversible on="purchases" complaint="purchases.stage and state differ in some rows: they were written past the trigger; make them equal"
-- Compares purchases.stage with state to the byte, while others read and write.
SELECT `id` FROM `purchases`
    WHERE NOT (CAST(`stage` AS BINARY) <=> CAST(`state` AS BINARY));

--! t3 check reversible on="lines" complaint="lines.quantity is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in lines.quantity, while others read and write.
SELECT `id` FROM `lines` WHERE `quantity` IS NULL;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="lines"
-- Makes lines.quantity NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `lines` MODIFY COLUMN `quantity` int NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t5 check reversible on="purchases" complaint="purchases.stage is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in purchases.stage, while others read and write.
SELECT `id` FROM `purchases` WHERE `stage` IS NULL;

--! t6 statement reversible lock="EXCLUSIVE" effect=repeatable on="purchases"
-- Makes purchases.stage NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `purchases` MODIFY COLUMN `stage` varchar(10) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t7 check reversible on="purchases" complaint="purchases.code is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in purchases.code, while others read and write.
SELECT `id` FROM `purchases` WHERE `code` IS NULL;

--! t8 statement reversible lock="EXCLUSIVE" effect=repeatable on="purchases"
-- Makes purchases.code NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `purchases` MODIFY COLUMN `code` varchar(20) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t9 check reversible on="purchases" complaint="purchases.rank is NULL in some rows; run the backfill again"
-- Looks for rows without a value in purchases.rank, while others read and write.
SELECT `id` FROM `purchases` WHERE `rank` IS NULL;

--! t10 statement reversible lock="EXCLUSIVE" effect=repeatable on="purchases"
-- Makes purchases.rank NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `purchases` MODIFY COLUMN `rank` int NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t11 check reversible on="purchases" complaint="some rows of purchases have the same number; mend or delete them"
-- Looks for duplicates that the unique index purchases_number_key would not allow.
SELECT `number`, count(*) AS `rows` FROM `purchases`
    WHERE `number` IS NOT NULL
    GROUP BY `number` HAVING count(*) > 1;

--! t12 statement reversible lock="EXCLUSIVE" effect=present index="purchases_number_key" of="purchases" on="purchases"
-- Builds the unique index purchases_number_key; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
-- Until contract has tightened the new release may read rows of purchases that violate purchases_number_key.
-- Until contract has tightened the new release inserts a second row, without an error, by ON DUPLICATE KEY UPDATE for the same number in purchases.
CREATE UNIQUE INDEX `purchases_number_key` ON `purchases` (`number`) ALGORITHM=INPLACE LOCK=NONE;

--! t13 check reversible on="purchases","customers" complaint="some rows of purchases refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of purchases that refer to nothing in customers.
SELECT `customer_id` FROM `purchases` AS c
    WHERE c.`customer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`customer_id`);

--! t14 statement reversible lock="EXCLUSIVE" effect=present constraint="purchases_customer_id_fkey" of="purchases" on="purchases","customers"
-- Lets purchases refer to customers, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of purchases that violate purchases_customer_id_fkey.
SET foreign_key_checks = 0;
ALTER TABLE `purchases` ADD CONSTRAINT `purchases_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`), ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! t15 check reversible on="purchases","customers" complaint="some rows of purchases refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of purchases that refer to nothing in customers.
SELECT `customer_id` FROM `purchases` AS c
    WHERE c.`customer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`customer_id`);

--! t16 check reversible on="items","lines" complaint="other views still show items, which is about to go; make them show lines"
-- Looks for views that show items by its old name.
SELECT table_name FROM information_schema.views
    WHERE table_schema = DATABASE() AND locate(concat('`', DATABASE(), '`.', '`items`'), view_definition) > 0;

--! t17 check reversible on="orders","purchases" complaint="other views still show orders, which is about to go; make them show purchases"
-- Looks for views that show orders by its old name.
SELECT table_name FROM information_schema.views
    WHERE table_schema = DATABASE() AND locate(concat('`', DATABASE(), '`.', '`orders`'), view_definition) > 0;

--! t18 statement reversible lock="EXCLUSIVE" effect=present index="lines_order_id_idx" of="lines" on="lines"
-- Renames the index items_order_id_idx of lines to lines_order_id_idx.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `lines` RENAME INDEX `items_order_id_idx` TO `lines_order_id_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! t19 statement reversible lock="EXCLUSIVE" effect=repeatable on="purchases"
-- Hides the index orders_note_idx from queries; it is kept up to date, so that it can come back at once.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` ALTER INDEX `orders_note_idx` INVISIBLE, ALGORITHM=INPLACE, LOCK=NONE;

--! t20 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_purchases_code_a584976f" of="purchases" on="purchases"
-- Ends the sync of purchases.code on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_purchases_code_a584976f`;

--! t21 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_purchases_code_29988f16" of="purchases" on="purchases"
-- Ends the sync of purchases.code on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_purchases_code_29988f16`;

--! t22 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_purchases_rank_eb18f926" of="purchases" on="purchases"
-- Ends the sync of purchases.rank on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_purchases_rank_eb18f926`;

--! t23 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_purchases_rank_1fca78e7" of="purchases" on="purchases"
-- Ends the sync of purchases.rank on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_purchases_rank_1fca78e7`;

--! r1 statement reversible lock="EXCLUSIVE" effect=absent view="items" on="items"
-- Drops the view items, which only the old release used.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `items`;

--! r2 statement reversible lock="EXCLUSIVE" effect=absent view="orders" on="orders"
-- Drops the view orders, which only the old release used.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `orders`;

--! r3 statement reversible lock="EXCLUSIVE" effect=present constraint="lines_order_id_fkey" of="lines" on="lines","purchases"
-- Lets lines refer to purchases, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to what items_order_id_fkey holds them to, whose place it takes.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `lines` ADD CONSTRAINT `lines_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `purchases` (`id`) ON DELETE CASCADE, ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! r4 statement reversible lock="EXCLUSIVE" effect=absent constraint="items_order_id_fkey" of="lines" on="lines","purchases"
-- Drops the foreign key items_order_id_fkey.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `lines` DROP FOREIGN KEY `items_order_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! r5 statement reversible lock="EXCLUSIVE" effect=absent index="orders_note_idx" of="purchases" on="purchases"
-- Drops the index orders_note_idx. Undo builds it again.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` DROP INDEX `orders_note_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! r6 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_lines_quantity_a92874f4" of="lines" on="lines"
-- Ends the sync of lines.amount with quantity on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_lines_quantity_a92874f4`;

--! r7 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_lines_quantity_7cf6fe67" of="lines" on="lines"
-- Ends the sync of lines.amount with quantity on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_lines_quantity_7cf6fe67`;

--! r8 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_purchases_stage_82bcab14" of="purchases" on="purchases"
-- Ends the sync of purchases.state with stage on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_purchases_stage_82bcab14`;

--! r9 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_purchases_stage_c757b80d" of="purchases" on="purchases"
-- Ends the sync of purchases.state with stage on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_purchases_stage_c757b80d`;

--! r10 statement irreversible lock="EXCLUSIVE" effect=absent column="amount" of="lines" on="lines"
-- Drops column lines.amount, whose values are in quantity. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `lines` DROP COLUMN `amount`, ALGORITHM=INSTANT;

--! r11 statement irreversible lock="EXCLUSIVE" effect=absent column="state" of="purchases" on="purchases"
-- Drops column purchases.state, whose values are in stage. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` DROP COLUMN `state`, ALGORITHM=INSTANT;

--! r12 statement irreversible lock="EXCLUSIVE" effect=absent column="remark" of="purchases" on="purchases"
-- Drops column purchases.remark with its data. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` DROP COLUMN `remark`, ALGORITHM=INSTANT;
