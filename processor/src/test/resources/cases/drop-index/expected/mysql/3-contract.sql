--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Hides the index orders_customer_id_idx from queries; it is kept up to date, so that it can come back at once.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `orders_customer_id_idx` INVISIBLE, ALGORITHM=INPLACE, LOCK=NONE;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Hides the index orders_customer_id_note_idx from queries; it is kept up to date, so that it can come back at once.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `orders_customer_id_note_idx` INVISIBLE, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement reversible lock="EXCLUSIVE" effect=absent index="orders_customer_id_idx" of="orders" on="orders"
-- Drops the index orders_customer_id_idx. Undo builds it again.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_customer_id_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! r2 statement reversible-if lock="EXCLUSIVE" effect=absent index="orders_customer_id_note_idx" of="orders" on="orders"
-- Drops the index orders_customer_id_note_idx. Undo builds it again.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write duplicates to orders (orders_customer_id_note_idx).
ALTER TABLE `orders` DROP INDEX `orders_customer_id_note_idx`, ALGORITHM=INPLACE, LOCK=NONE;
