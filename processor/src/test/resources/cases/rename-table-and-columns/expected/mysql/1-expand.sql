--! e1 statement reversible effect=present view="lines" on="lines"
-- Shows what is in items as lines, for the next step alone: a view over the table itself would in the end
-- show itself.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `lines` AS
    SELECT `id`, `order_id`, `amount`
    FROM `items`;

--! e2 statement reversible effect=present view="inchworm_view_items_lines_1c57b4c6" on="inchworm_view_items_lines_1c57b4c6"
-- Will show the old release what is in lines, once it is called items.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `inchworm_view_items_lines_1c57b4c6` AS
    SELECT `id`, `order_id`, `amount`
    FROM `lines`;

--! e3 check reversible on="items","lines" complaint="some have rights on items by its name alone; grant them the same on lines, which is there as a view by now, and go on"
-- Looks for rights on items that there are not on lines: they stay with the name, so that the old release has them
-- on the view. Sees those that the user may see who carries this out.
SELECT o.grantee, o.privilege_type, '' AS column_name FROM information_schema.table_privileges AS o
    WHERE o.table_schema = DATABASE() AND o.table_name = 'items'
    AND NOT EXISTS (SELECT 1 FROM information_schema.table_privileges AS n
        WHERE n.table_schema = o.table_schema AND n.table_name = 'lines'
        AND n.grantee = o.grantee AND n.privilege_type = o.privilege_type)
UNION ALL SELECT o.grantee, o.privilege_type, o.column_name FROM information_schema.column_privileges AS o
    WHERE o.table_schema = DATABASE() AND o.table_name = 'items'
    AND NOT EXISTS (SELECT 1 FROM information_schema.column_privileges AS n
        WHERE n.table_schema = o.table_schema AND n.table_name = 'lines'
        AND n.grantee = o.grantee AND n.privilege_type = o.privilege_type AND n.column_name = o.column_name);

--! e4 statement reversible lock="EXCLUSIVE" effect=present table="lines" on="items","lines","purchases"
-- Renames table items to lines, and puts the view in its place, through which the old release
-- goes on reading and writing.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release finds a view over lines where items was: it cannot TRUNCATE or alter it, refer to it by new foreign keys
-- or name its indexes in hints.
RENAME TABLE `lines` TO `inchworm_stub_items_lines_4522f4d1`, `items` TO `lines`, `inchworm_view_items_lines_1c57b4c6` TO `items`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent view="inchworm_stub_items_lines_4522f4d1" on="inchworm_stub_items_lines_4522f4d1"
-- Drops the view that showed what is in items as lines.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `inchworm_stub_items_lines_4522f4d1`;

--! e6 statement reversible effect=present view="purchases" on="purchases"
-- Shows what is in orders as purchases, for the next step alone: a view over the table itself would in the end
-- show itself.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `purchases` AS
    SELECT `id`, `number`, `state`, `note`, `customer_id`, `rank`, `remark`
    FROM `orders`;

--! e7 statement reversible effect=present view="inchworm_view_orders_purchases_c2dce3d4" on="inchworm_view_orders_purchases_c2dce3d4"
-- Will show the old release what is in purchases, once it is called orders.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `inchworm_view_orders_purchases_c2dce3d4` AS
    SELECT `id`, `number`, `state`, `note`, `customer_id`, `rank`, `remark`
    FROM `purchases`;

--! e8 check reversible on="orders","purchases" complaint="some have rights on orders by its name alone; grant them the same on purchases, which is there as a view by now, and go on"
-- Looks for rights on orders that there are not on purchases: they stay with the name, so that the old release has them
-- on the view. Sees those that the user may see who carries this out.
SELECT o.grantee, o.privilege_type, '' AS column_name FROM information_schema.table_privileges AS o
    WHERE o.table_schema = DATABASE() AND o.table_name = 'orders'
    AND NOT EXISTS (SELECT 1 FROM information_schema.table_privileges AS n
        WHERE n.table_schema = o.table_schema AND n.table_name = 'purchases'
        AND n.grantee = o.grantee AND n.privilege_type = o.privilege_type)
UNION ALL SELECT o.grantee, o.privilege_type, o.column_name FROM information_schema.column_privileges AS o
    WHERE o.table_schema = DATABASE() AND o.table_name = 'orders'
    AND NOT EXISTS (SELECT 1 FROM information_schema.column_privileges AS n
        WHERE n.table_schema = o.table_schema AND n.table_name = 'purchases'
        AND n.grantee = o.grantee AND n.privilege_type = o.privilege_type AND n.column_name = o.column_name);

--! e9 statement reversible lock="EXCLUSIVE" effect=present table="purchases" on="orders","purchases","lines"
-- Renames table orders to purchases, and puts the view in its place, through which the old release
-- goes on reading and writing.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release finds a view over purchases where orders was: it cannot TRUNCATE or alter it, refer to it by new foreign keys
-- or name its indexes in hints.
RENAME TABLE `purchases` TO `inchworm_stub_orders_purchases_d8efb821`, `orders` TO `purchases`, `inchworm_view_orders_purchases_c2dce3d4` TO `orders`;

--! e10 statement reversible lock="EXCLUSIVE" effect=absent view="inchworm_stub_orders_purchases_d8efb821" on="inchworm_stub_orders_purchases_d8efb821"
-- Drops the view that showed what is in orders as purchases.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `inchworm_stub_orders_purchases_d8efb821`;

--! e11 statement reversible lock="EXCLUSIVE" effect=present column="quantity" of="lines" on="lines"
-- Adds column lines.quantity, beside amount, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `lines` ADD COLUMN `quantity` int, ALGORITHM=INSTANT;

--! e12 statement reversible lock="EXCLUSIVE" effect=repeatable on="lines"
-- Gives lines.amount a default that nobody ever reads: the new release does not write the column,
-- and triggers replace it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `lines` ALTER COLUMN `amount` SET DEFAULT 0, ALGORITHM=INSTANT;

--! e13 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_lines_quantity_7cf6fe67" of="lines" on="lines"
-- Keeps lines.quantity and amount equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_lines_quantity_7cf6fe67` BEFORE UPDATE ON `lines` FOR EACH ROW
    IF NOT (NEW.`quantity` <=> OLD.`quantity`) THEN
        SET NEW.`amount` = NEW.`quantity`;
    ELSEIF NOT (NEW.`amount` <=> OLD.`amount`) OR NEW.`quantity` IS NULL THEN
        SET NEW.`quantity` = NEW.`amount`;
    END IF;

--! e14 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_lines_quantity_a92874f4" of="lines" on="lines"
-- Keeps lines.quantity and amount equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_lines_quantity_a92874f4` BEFORE INSERT ON `lines` FOR EACH ROW
    IF NEW.`quantity` IS NOT NULL THEN
        SET NEW.`amount` = NEW.`quantity`;
    ELSE
        SET NEW.`quantity` = NEW.`amount`;
    END IF;

--! e15 statement reversible lock="EXCLUSIVE" effect=present column="stage" of="purchases" on="purchases"
-- Adds column purchases.stage, beside state, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` ADD COLUMN `stage` varchar(10), ALGORITHM=INSTANT;

--! e16 statement reversible lock="EXCLUSIVE" effect=repeatable on="purchases"
-- Gives purchases.state a default that nobody ever reads: the new release does not write the column,
-- and triggers replace it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` ALTER COLUMN `state` SET DEFAULT '', ALGORITHM=INSTANT;

--! e17 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_purchases_stage_c757b80d" of="purchases" on="purchases"
-- Keeps purchases.stage and state equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_purchases_stage_c757b80d` BEFORE UPDATE ON `purchases` FOR EACH ROW
    IF NOT (CAST(NEW.`stage` AS BINARY) <=> CAST(OLD.`stage` AS BINARY)) THEN
        SET NEW.`state` = NEW.`stage`;
    ELSEIF NOT (CAST(NEW.`state` AS BINARY) <=> CAST(OLD.`state` AS BINARY)) OR NEW.`stage` IS NULL THEN
        SET NEW.`stage` = NEW.`state`;
    END IF;

--! e18 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_purchases_stage_82bcab14" of="purchases" on="purchases"
-- Keeps purchases.stage and state equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_purchases_stage_82bcab14` BEFORE INSERT ON `purchases` FOR EACH ROW
    IF NEW.`stage` IS NOT NULL THEN
        SET NEW.`state` = NEW.`stage`;
    ELSE
        SET NEW.`stage` = NEW.`state`;
    END IF;

--! e19 check reversible on="purchases" complaint="the expression for purchases.code finds something where nothing is"
-- Tries the expression for purchases.code without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (lower(number)) AS `code` FROM (SELECT `number` FROM `purchases`) AS `purchases`) AS `probe` WHERE FALSE;

--! e20 statement reversible-if lock="EXCLUSIVE" effect=present column="code" of="purchases" on="purchases"
-- Adds column purchases.code, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` ADD COLUMN `code` varchar(20), ALGORITHM=INSTANT;

--! e21 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_purchases_code_a584976f" of="purchases" on="purchases"
-- Fills purchases.code on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_purchases_code_a584976f` BEFORE INSERT ON `purchases` FOR EACH ROW
    SET NEW.`code` = IF(NEW.`code` IS NULL, (SELECT (lower(number)) FROM (SELECT NEW.`number` AS `number`) AS `purchases`), NEW.`code`);

--! e22 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_purchases_code_29988f16" of="purchases" on="purchases"
-- Fills purchases.code on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_purchases_code_29988f16` BEFORE UPDATE ON `purchases` FOR EACH ROW
    SET NEW.`code` = IF(NEW.`code` IS NULL, (SELECT (lower(number)) FROM (SELECT NEW.`number` AS `number`) AS `purchases`), NEW.`code`);

--! e23 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="purchases"
-- Widens purchases.note from varchar(40) to varchar(60).
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot be started again where it validates the type of orders.note at start.
-- From expand on the old release may read values in orders.note that do not fit varchar(40).
ALTER TABLE `purchases` MODIFY COLUMN `note` varchar(60), ALGORITHM=INPLACE, LOCK=NONE;

--! e24 check reversible on="purchases" complaint="the expression for purchases.rank finds something where nothing is"
-- Tries the expression for purchases.rank without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (0) AS `rank` FROM (SELECT 1 FROM `purchases`) AS `purchases`) AS `probe` WHERE FALSE;

--! e25 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_purchases_rank_eb18f926" of="purchases" on="purchases"
-- Fills purchases.rank on INSERT in rows that are written without a value, so that the new
-- release reads no NULL.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release gets (0) where it writes NULL to orders.rank.
CREATE TRIGGER `inchworm_fill_insert_purchases_rank_eb18f926` BEFORE INSERT ON `purchases` FOR EACH ROW
    SET NEW.`rank` = IF(NEW.`rank` IS NULL, (SELECT (0) FROM (SELECT 1) AS `purchases`), NEW.`rank`);

--! e26 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_purchases_rank_1fca78e7" of="purchases" on="purchases"
-- Fills purchases.rank on UPDATE in rows that are written without a value, so that the new
-- release reads no NULL.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_purchases_rank_1fca78e7` BEFORE UPDATE ON `purchases` FOR EACH ROW
    SET NEW.`rank` = IF(NEW.`rank` IS NULL, (SELECT (0) FROM (SELECT 1) AS `purchases`), NEW.`rank`);

--! e27 statement reversible lock="EXCLUSIVE" effect=present index="purchases_customer_id_idx" of="purchases" on="purchases"
-- Builds the index purchases_customer_id_idx of purchases.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `purchases_customer_id_idx` ON `purchases` (`customer_id`) ALGORITHM=INPLACE LOCK=NONE;

--! e28 statement reversible lock="EXCLUSIVE" effect=present index="purchases_note_idx" of="purchases" on="purchases"
-- Builds the index purchases_note_idx of purchases.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `purchases_note_idx` ON `purchases` (`note`, `number`) ALGORITHM=INPLACE LOCK=NONE;
