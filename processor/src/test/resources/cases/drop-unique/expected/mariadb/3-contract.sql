--! r1 statement reversible-if lock="EXCLUSIVE" effect=absent index="orders_mail_key" of="orders" on="orders"
-- Drops the unique index orders_mail_key.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write duplicates to orders (orders_mail_key).
ALTER TABLE `orders` DROP INDEX `orders_mail_key`, ALGORITHM=NOCOPY, LOCK=NONE;

--! r2 statement reversible-if lock="EXCLUSIVE" effect=absent index="orders_number_key" of="orders" on="orders"
-- Drops the unique index orders_number_key.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write duplicates to orders (orders_number_key).
ALTER TABLE `orders` DROP INDEX `orders_number_key`, ALGORITHM=NOCOPY, LOCK=NONE;
