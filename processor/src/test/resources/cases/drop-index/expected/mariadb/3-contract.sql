--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Hides the index orders_customer_id_idx from queries; it is kept up to date, so that it can come back at once.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `orders_customer_id_idx` IGNORED, ALGORITHM=INSTANT;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Hides the index orders_customer_id_note_idx from queries; it is kept up to date, so that it can come back at once.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `orders_customer_id_note_idx` IGNORED, ALGORITHM=INSTANT;

--! r1 statement reversible lock="EXCLUSIVE" effect=absent index="orders_customer_id_idx" of="orders" on="orders"
-- Drops the index orders_customer_id_idx. Undo builds it again.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_customer_id_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! r2 statement reversible-if lock="EXCLUSIVE" effect=absent index="orders_customer_id_note_idx" of="orders" on="orders"
-- Drops the index orders_customer_id_note_idx. Undo builds it again.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write duplicates to orders (orders_customer_id_note_idx).
ALTER TABLE `orders` DROP INDEX `orders_customer_id_note_idx`, ALGORITHM=NOCOPY, LOCK=NONE;
