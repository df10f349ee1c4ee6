--! e1 statement reversible-if lock="EXCLUSIVE" effect=present column="code" of="orders" on="orders"
-- Adds column orders.code, nullable and without default.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `code` varchar(255), ALGORITHM=INSTANT;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="other" of="orders" on="orders"
-- Adds column orders.other, nullable and without default.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `other` varchar(255), ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=present index="orders_code_key" of="orders" on="orders"
-- Builds the unique index orders_code_key; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE UNIQUE INDEX `orders_code_key` ON `orders` (`code`) ALGORITHM=NOCOPY LOCK=NONE;

--! e4 statement reversible lock="EXCLUSIVE" effect=present index="orders_other_idx" of="orders" on="orders"
-- Builds the unique index orders_other_idx; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE UNIQUE INDEX `orders_other_idx` ON `orders` (`other`) ALGORITHM=NOCOPY LOCK=NONE;
