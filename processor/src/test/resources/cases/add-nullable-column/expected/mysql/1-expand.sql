--! e1 statement reversible-if lock="EXCLUSIVE" effect=present column="created_by" of="orders" on="orders"
-- Adds column orders.created_by, nullable and without default.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `created_by` varchar(40) COMMENT 'Who''s \\ "it"?', ALGORITHM=INSTANT;
