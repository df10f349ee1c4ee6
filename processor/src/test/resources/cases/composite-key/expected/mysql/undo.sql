--! t8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_lines_amount_14f3f317" of="lines" on="lines"
-- Takes up the sync of lines.amount on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_lines_amount_14f3f317` BEFORE UPDATE ON `lines` FOR EACH ROW
    SET NEW.`amount` = IF(NEW.`amount` IS NULL, (SELECT (number / 2) FROM (SELECT NEW.`number` AS `number`) AS `lines`), NEW.`amount`);

--! t7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_lines_amount_21527d83" of="lines" on="lines"
-- Takes up the sync of lines.amount on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_lines_amount_21527d83` BEFORE INSERT ON `lines` FOR EACH ROW
    SET NEW.`amount` = IF(NEW.`amount` IS NULL, (SELECT (number / 2) FROM (SELECT NEW.`number` AS `number`) AS `lines`), NEW.`amount`);

--! t6 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_lines_label_d4d7595f" of="lines" on="lines"
-- Takes up the sync of lines.label on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_lines_label_d4d7595f` BEFORE UPDATE ON `lines` FOR EACH ROW
    SET NEW.`label` = IF(NEW.`label` IS NULL, (SELECT (concat(warehouse, '-', number)) FROM (SELECT NEW.`warehouse` AS `warehouse`, NEW.`number` AS `number`) AS `lines`), NEW.`label`);

--! t5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_lines_label_e2e0beed" of="lines" on="lines"
-- Takes up the sync of lines.label on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_lines_label_e2e0beed` BEFORE INSERT ON `lines` FOR EACH ROW
    SET NEW.`label` = IF(NEW.`label` IS NULL, (SELECT (concat(warehouse, '-', number)) FROM (SELECT NEW.`warehouse` AS `warehouse`, NEW.`number` AS `number`) AS `lines`), NEW.`label`);

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="lines"
-- Allows NULL in lines.amount again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `lines` MODIFY COLUMN `amount` int, ALGORITHM=INPLACE, LOCK=NONE;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="lines"
-- Allows NULL in lines.label again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `lines` MODIFY COLUMN `label` varchar(255), ALGORITHM=INPLACE, LOCK=NONE;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_lines_amount_14f3f317" of="lines" on="lines"
-- Takes the trigger on UPDATE for lines.amount away; what it and the backfill filled stays.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_lines_amount_14f3f317`;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_lines_amount_21527d83" of="lines" on="lines"
-- Takes the trigger on INSERT for lines.amount away; what it and the backfill filled stays.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_lines_amount_21527d83`;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_lines_label_d4d7595f" of="lines" on="lines"
-- Takes the trigger on UPDATE for lines.label away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_lines_label_d4d7595f`;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_lines_label_e2e0beed" of="lines" on="lines"
-- Takes the trigger on INSERT for lines.label away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_lines_label_e2e0beed`;

--! e2 check reversible-if on="lines" complaint="lines.label holds values that the new release may have written; they would be lost"
-- Rows whose value in lines.label would be lost.
SELECT `product`, `warehouse`, `number` FROM `lines`
    WHERE `label` IS NOT NULL
    AND NOT (CAST(`label` AS BINARY) <=> CAST((concat(warehouse, '-', number)) AS BINARY));

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="label" of="lines" on="lines"
-- Drops column lines.label, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `lines` DROP COLUMN `label`, ALGORITHM=INSTANT;
