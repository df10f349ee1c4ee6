--! r5 statement reversible lock="EXCLUSIVE" effect=present index="orders_note_idx" of="purchases" on="purchases"
-- Builds the index orders_note_idx of purchases.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_note_idx` ON `purchases` (`note`) ALGORITHM=NOCOPY LOCK=NONE;

--! r4 statement reversible lock="EXCLUSIVE" effect=present constraint="items_order_id_fkey" of="lines" on="lines","purchases"
-- Lets lines refer to purchases, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to what lines_order_id_fkey holds them to.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `lines` ADD CONSTRAINT `items_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `purchases` (`id`) ON DELETE CASCADE, ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r3 statement reversible lock="EXCLUSIVE" effect=absent constraint="lines_order_id_fkey" of="lines" on="lines","purchases"
-- Drops the foreign key lines_order_id_fkey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `lines` DROP FOREIGN KEY `lines_order_id_fkey`, ALGORITHM=INSTANT;

--! r2 statement reversible effect=present view="orders" on="orders"
-- Puts the view orders in its place again.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `orders` AS
    SELECT `id`, `number`, `state`, `note`, `customer_id`, `rank`, `remark`
    FROM `purchases`;

--! r1 statement reversible effect=present view="items" on="items"
-- Puts the view items in its place again.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `items` AS
    SELECT `id`, `order_id`, `amount`
    FROM `lines`;

--! t23 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_purchases_rank_1fca78e7" of="purchases" on="purchases"
-- Takes up the sync of purchases.rank on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_purchases_rank_1fca78e7` BEFORE UPDATE ON `purchases` FOR EACH ROW
    SET NEW.`rank` = IF(NEW.`rank` IS NULL, (SELECT (0) FROM (SELECT 1) AS `purchases`), NEW.`rank`);

--! t22 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_purchases_rank_eb18f926" of="purchases" on="purchases"
-- Takes up the sync of purchases.rank on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_purchases_rank_eb18f926` BEFORE INSERT ON `purchases` FOR EACH ROW
    SET NEW.`rank` = IF(NEW.`rank` IS NULL, (SELECT (0) FROM (SELECT 1) AS `purchases`), NEW.`rank`);

--! t21 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_purchases_code_29988f16" of="purchases" on="purchases"
-- Takes up the sync of purchases.code on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_purchases_code_29988f16` BEFORE UPDATE ON `purchases` FOR EACH ROW
    SET NEW.`code` = IF(NEW.`code` IS NULL, (SELECT (lower(number)) FROM (SELECT NEW.`number` AS `number`) AS `purchases`), NEW.`code`);

--! t20 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_purchases_code_a584976f" of="purchases" on="purchases"
-- Takes up the sync of purchases.code on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_purchases_code_a584976f` BEFORE INSERT ON `purchases` FOR EACH ROW
    SET NEW.`code` = IF(NEW.`code` IS NULL, (SELECT (lower(number)) FROM (SELECT NEW.`number` AS `number`) AS `purchases`), NEW.`code`);

--! t19 statement reversible lock="EXCLUSIVE" effect=repeatable on="purchases"
-- Lets queries use the index orders_note_idx again.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` ALTER INDEX `orders_note_idx` NOT IGNORED, ALGORITHM=INSTANT;

--! t18 statement reversible lock="EXCLUSIVE" effect=present index="items_order_id_idx" of="lines" on="lines"
-- Renames the index lines_order_id_idx of lines to items_order_id_idx.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `lines` RENAME INDEX `lines_order_id_idx` TO `items_order_id_idx`, ALGORITHM=INSTANT;

--! t14 statement reversible lock="EXCLUSIVE" effect=absent constraint="purchases_customer_id_fkey" of="purchases" on="purchases","customers"
-- Drops the foreign key purchases_customer_id_fkey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` DROP FOREIGN KEY `purchases_customer_id_fkey`, ALGORITHM=INSTANT;

--! t12 statement reversible lock="EXCLUSIVE" effect=absent index="purchases_number_key" of="purchases" on="purchases"
-- Drops the unique index purchases_number_key.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` DROP INDEX `purchases_number_key`, ALGORITHM=NOCOPY, LOCK=NONE;

--! t10 statement reversible lock="EXCLUSIVE" effect=repeatable on="purchases"
-- Allows NULL in purchases.rank again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `purchases` MODIFY COLUMN `rank` int, ALGORITHM=INPLACE, LOCK=NONE;

--! t8 statement reversible lock="EXCLUSIVE" effect=repeatable on="purchases"
-- Allows NULL in purchases.code again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `purchases` MODIFY COLUMN `code` varchar(20), ALGORITHM=INPLACE, LOCK=NONE;

--! t6 statement reversible lock="EXCLUSIVE" effect=repeatable on="purchases"
-- Allows NULL in purchases.stage again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `purchases` MODIFY COLUMN `stage` varchar(10), ALGORITHM=INPLACE, LOCK=NONE;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="lines"
-- Allows NULL in lines.quantity again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `lines` MODIFY COLUMN `quantity` int, ALGORITHM=INPLACE, LOCK=NONE;

--! e28 statement reversible lock="EXCLUSIVE" effect=absent index="purchases_note_idx" of="purchases" on="purchases"
-- Drops the index purchases_note_idx.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` DROP INDEX `purchases_note_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e27 statement reversible lock="EXCLUSIVE" effect=absent index="purchases_customer_id_idx" of="purchases" on="purchases"
-- Drops the index purchases_customer_id_idx.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` DROP INDEX `purchases_customer_id_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e26 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_purchases_rank_1fca78e7" of="purchases" on="purchases"
-- Takes the trigger on UPDATE for purchases.rank away; what it and the backfill filled stays.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_purchases_rank_1fca78e7`;

--! e25 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_purchases_rank_eb18f926" of="purchases" on="purchases"
-- Takes the trigger on INSERT for purchases.rank away; what it and the backfill filled stays.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_purchases_rank_eb18f926`;

--! e23 check reversible-if on="purchases" complaint="purchases.note holds values that do not fit varchar(40); they would be lost"
-- Rows whose value in purchases.note would be lost.
SELECT `id` FROM `purchases`
    WHERE NOT (`note` IS NULL OR char_length(`note`) <= 40);

--! e23 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="purchases"
-- Makes purchases.note varchar(40) again.
-- ALGORITHM=COPY, LOCK=SHARED: writes every row anew, and nobody writes meanwhile, however long it takes.
-- From expand on the old release cannot write to orders while the server copies or scans it.
-- Until the end of removal the new release cannot write to purchases while the server copies or scans it.
ALTER TABLE `purchases` MODIFY COLUMN `note` varchar(40), ALGORITHM=COPY, LOCK=SHARED;

--! e22 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_purchases_code_29988f16" of="purchases" on="purchases"
-- Takes the trigger on UPDATE for purchases.code away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_purchases_code_29988f16`;

--! e21 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_purchases_code_a584976f" of="purchases" on="purchases"
-- Takes the trigger on INSERT for purchases.code away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_purchases_code_a584976f`;

--! e20 check reversible-if on="purchases" complaint="purchases.code holds values that the new release may have written; they would be lost"
-- Rows whose value in purchases.code would be lost.
SELECT `id` FROM `purchases`
    WHERE `code` IS NOT NULL
    AND NOT (CAST(`code` AS BINARY) <=> CAST((lower(number)) AS BINARY));

--! e20 statement reversible-if lock="EXCLUSIVE" effect=absent column="code" of="purchases" on="purchases"
-- Drops column purchases.code, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` DROP COLUMN `code`, ALGORITHM=INSTANT;

--! e18 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_purchases_stage_82bcab14" of="purchases" on="purchases"
-- Takes the trigger on INSERT for purchases.stage away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_purchases_stage_82bcab14`;

--! e17 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_purchases_stage_c757b80d" of="purchases" on="purchases"
-- Takes the trigger on UPDATE for purchases.stage away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_purchases_stage_c757b80d`;

--! e16 statement reversible lock="EXCLUSIVE" effect=repeatable on="purchases"
-- Takes the default of purchases.state away.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` ALTER COLUMN `state` DROP DEFAULT, ALGORITHM=INSTANT;

--! e15 statement reversible lock="EXCLUSIVE" effect=absent column="stage" of="purchases" on="purchases"
-- Drops column purchases.stage, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` DROP COLUMN `stage`, ALGORITHM=INSTANT;

--! e14 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_lines_quantity_a92874f4" of="lines" on="lines"
-- Takes the trigger on INSERT for lines.quantity away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_lines_quantity_a92874f4`;

--! e13 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_lines_quantity_7cf6fe67" of="lines" on="lines"
-- Takes the trigger on UPDATE for lines.quantity away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_lines_quantity_7cf6fe67`;

--! e12 statement reversible lock="EXCLUSIVE" effect=repeatable on="lines"
-- Takes the default of lines.amount away.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `lines` ALTER COLUMN `amount` DROP DEFAULT, ALGORITHM=INSTANT;

--! e11 statement reversible lock="EXCLUSIVE" effect=absent column="quantity" of="lines" on="lines"
-- Drops column lines.quantity, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `lines` DROP COLUMN `quantity`, ALGORITHM=INSTANT;

--! e10 statement reversible effect=present view="inchworm_stub_orders_purchases_d8efb821" on="inchworm_stub_orders_purchases_d8efb821"
-- Shows what is in orders, to be called purchases again.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `inchworm_stub_orders_purchases_d8efb821` AS
    SELECT `id`, `number`, `state`, `note`, `customer_id`, `rank`, `remark`
    FROM `orders`;

--! e9 statement reversible lock="EXCLUSIVE" effect=absent table="purchases" on="orders","purchases"
-- Gives the table its name back, and takes the view from its place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
RENAME TABLE `orders` TO `inchworm_view_orders_purchases_c2dce3d4`, `purchases` TO `orders`, `inchworm_stub_orders_purchases_d8efb821` TO `purchases`;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent view="inchworm_view_orders_purchases_c2dce3d4" on="inchworm_view_orders_purchases_c2dce3d4"
-- Takes the view away that stood where orders is again.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `inchworm_view_orders_purchases_c2dce3d4`;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent view="purchases" on="purchases"
-- Takes the view purchases away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `purchases`;

--! e5 statement reversible effect=present view="inchworm_stub_items_lines_4522f4d1" on="inchworm_stub_items_lines_4522f4d1"
-- Shows what is in items, to be called lines again.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `inchworm_stub_items_lines_4522f4d1` AS
    SELECT `id`, `order_id`, `amount`
    FROM `items`;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent table="lines" on="items","lines"
-- Gives the table its name back, and takes the view from its place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
RENAME TABLE `items` TO `inchworm_view_items_lines_1c57b4c6`, `lines` TO `items`, `inchworm_stub_items_lines_4522f4d1` TO `lines`;

--! e2 statement reversible lock="EXCLUSIVE" effect=absent view="inchworm_view_items_lines_1c57b4c6" on="inchworm_view_items_lines_1c57b4c6"
-- Takes the view away that stood where items is again.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `inchworm_view_items_lines_1c57b4c6`;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent view="lines" on="lines"
-- Takes the view lines away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `lines`;
