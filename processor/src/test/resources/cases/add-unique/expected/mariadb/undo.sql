--! t4 statement reversible lock="EXCLUSIVE" effect=absent index="orders_note_total_idx" of="orders" on="orders"
-- Drops the unique index orders_note_total_idx.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_note_total_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! t2 statement reversible lock="EXCLUSIVE" effect=absent index="orders_customer_id_note_key" of="orders" on="orders"
-- Drops the unique index orders_customer_id_note_key.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_customer_id_note_key`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent index="orders_other_idx" of="orders" on="orders"
-- Drops the unique index orders_other_idx.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_other_idx`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent index="orders_code_key" of="orders" on="orders"
-- Drops the unique index orders_code_key.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_code_key`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e2 check reversible-if on="orders" complaint="orders.other holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.other would be lost.
SELECT `id` FROM `orders`
    WHERE `other` IS NOT NULL;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="other" of="orders" on="orders"
-- Drops column orders.other, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `other`, ALGORITHM=INSTANT;

--! e1 check reversible-if on="orders" complaint="orders.code holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.code would be lost.
SELECT `id` FROM `orders`
    WHERE `code` IS NOT NULL;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent column="code" of="orders" on="orders"
-- Drops column orders.code, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `code`, ALGORITHM=INSTANT;
