--! e1 check reversible on="lines" complaint="the expression for lines.label finds something where nothing is"
-- Tries the expression for lines.label without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (concat(warehouse, '-', number)) AS `label` FROM (SELECT `warehouse`, `number` FROM `lines`) AS `lines`) AS `probe` WHERE FALSE;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="label" of="lines" on="lines"
-- Adds column lines.label, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `lines` ADD COLUMN `label` varchar(255), ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_lines_label_e2e0beed" of="lines" on="lines"
-- Fills lines.label on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_lines_label_e2e0beed` BEFORE INSERT ON `lines` FOR EACH ROW
    SET NEW.`label` = IF(NEW.`label` IS NULL, (SELECT (concat(warehouse, '-', number)) FROM (SELECT NEW.`warehouse` AS `warehouse`, NEW.`number` AS `number`) AS `lines`), NEW.`label`);

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_lines_label_d4d7595f" of="lines" on="lines"
-- Fills lines.label on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_lines_label_d4d7595f` BEFORE UPDATE ON `lines` FOR EACH ROW
    SET NEW.`label` = IF(NEW.`label` IS NULL, (SELECT (concat(warehouse, '-', number)) FROM (SELECT NEW.`warehouse` AS `warehouse`, NEW.`number` AS `number`) AS `lines`), NEW.`label`);

--! e5 check reversible on="lines" complaint="the expression for lines.amount finds something where nothing is"
-- Tries the expression for lines.amount without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (number / 2) AS `amount` FROM (SELECT `number` FROM `lines`) AS `lines`) AS `probe` WHERE FALSE;

--! e6 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_lines_amount_21527d83" of="lines" on="lines"
-- Fills lines.amount on INSERT in rows that are written without a value, so that the new
-- release reads no NULL.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release gets (number / 2) where it writes NULL to lines.amount.
CREATE TRIGGER `inchworm_fill_insert_lines_amount_21527d83` BEFORE INSERT ON `lines` FOR EACH ROW
    SET NEW.`amount` = IF(NEW.`amount` IS NULL, (SELECT (number / 2) FROM (SELECT NEW.`number` AS `number`) AS `lines`), NEW.`amount`);

--! e7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_lines_amount_14f3f317" of="lines" on="lines"
-- Fills lines.amount on UPDATE in rows that are written without a value, so that the new
-- release reads no NULL.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_lines_amount_14f3f317` BEFORE UPDATE ON `lines` FOR EACH ROW
    SET NEW.`amount` = IF(NEW.`amount` IS NULL, (SELECT (number / 2) FROM (SELECT NEW.`number` AS `number`) AS `lines`), NEW.`amount`);
