--! t1 check reversible on="lines" complaint="lines.label is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in lines.label, while others read and write.
SELECT `product`, `warehouse`, `number` FROM `lines` WHERE `label` IS NULL;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="lines"
-- Makes lines.label NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `lines` MODIFY COLUMN `label` varchar(255) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t3 check reversible on="lines" complaint="lines.amount is NULL in some rows; run the backfill again"
-- Looks for rows without a value in lines.amount, while others read and write.
SELECT `product`, `warehouse`, `number` FROM `lines` WHERE `amount` IS NULL;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="lines"
-- Makes lines.amount NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `lines` MODIFY COLUMN `amount` int NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_lines_label_e2e0beed" of="lines" on="lines"
-- Ends the sync of lines.label on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_lines_label_e2e0beed`;

--! t6 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_lines_label_d4d7595f" of="lines" on="lines"
-- Ends the sync of lines.label on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_lines_label_d4d7595f`;

--! t7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_lines_amount_21527d83" of="lines" on="lines"
-- Ends the sync of lines.amount on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_lines_amount_21527d83`;

--! t8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_lines_amount_14f3f317" of="lines" on="lines"
-- Ends the sync of lines.amount on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_lines_amount_14f3f317`;
