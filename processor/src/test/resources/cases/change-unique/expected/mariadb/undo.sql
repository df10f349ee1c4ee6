--! r4 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_new_orders_widened_57932726" of="orders" on="orders"
-- Renames the index widened of orders to inchworm_new_orders_widened_57932726.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `widened` TO `inchworm_new_orders_widened_57932726`, ALGORITHM=INSTANT;

--! r3 check reversible-if on="orders" complaint="some rows of orders have the same number; mend or delete them"
-- Looks for duplicates that the unique index widened would not allow.
SELECT `number`, count(*) AS `rows` FROM `orders`
    WHERE `number` IS NOT NULL
    GROUP BY `number` HAVING count(*) > 1;

--! r3 statement reversible-if lock="EXCLUSIVE" effect=present index="widened" of="orders" on="orders"
-- Builds the unique index widened; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE UNIQUE INDEX `widened` ON `orders` (`number`) ALGORITHM=NOCOPY LOCK=NONE;

--! r2 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_new_orders_narrowed_aedda806" of="orders" on="orders"
-- Renames the index narrowed of orders to inchworm_new_orders_narrowed_aedda806.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `narrowed` TO `inchworm_new_orders_narrowed_aedda806`, ALGORITHM=INSTANT;

--! r1 check reversible-if on="orders" complaint="some rows of orders have the same shop, line; mend or delete them"
-- Looks for duplicates that the unique index narrowed would not allow.
SELECT `shop`, `line`, count(*) AS `rows` FROM `orders`
    WHERE `shop` IS NOT NULL AND `line` IS NOT NULL
    GROUP BY `shop`, `line` HAVING count(*) > 1;

--! r1 statement reversible-if lock="EXCLUSIVE" effect=present index="narrowed" of="orders" on="orders"
-- Builds the unique index narrowed; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE UNIQUE INDEX `narrowed` ON `orders` (`shop`, `line`) ALGORITHM=NOCOPY LOCK=NONE;

--! t3 statement reversible lock="EXCLUSIVE" effect=present index="old_name" of="orders" on="orders"
-- Renames the index new_name of orders to old_name.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `new_name` TO `old_name`, ALGORITHM=INSTANT;

--! t2 statement reversible lock="EXCLUSIVE" effect=absent index="inchworm_new_orders_narrowed_aedda806" of="orders" on="orders"
-- Drops the unique index inchworm_new_orders_narrowed_aedda806.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `inchworm_new_orders_narrowed_aedda806`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent index="inchworm_new_orders_widened_57932726" of="orders" on="orders"
-- Drops the unique index inchworm_new_orders_widened_57932726.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `inchworm_new_orders_widened_57932726`, ALGORITHM=NOCOPY, LOCK=NONE;
