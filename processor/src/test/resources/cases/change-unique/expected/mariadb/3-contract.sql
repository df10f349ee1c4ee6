--! t1 check reversible on="orders" complaint="some rows of orders have the same line; mend or delete them"
-- Looks for duplicates that the unique index inchworm_new_orders_narrowed_aedda806 would not allow.
SELECT `line`, count(*) AS `rows` FROM `orders`
    WHERE `line` IS NOT NULL
    GROUP BY `line` HAVING count(*) > 1;

--! t2 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_new_orders_narrowed_aedda806" of="orders" on="orders"
-- Builds the unique index inchworm_new_orders_narrowed_aedda806; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
-- Until contract has tightened the new release may read rows of orders that violate narrowed.
-- Until contract has tightened the new release inserts a second row, without an error, by ON DUPLICATE KEY UPDATE for the same line in orders.
CREATE UNIQUE INDEX `inchworm_new_orders_narrowed_aedda806` ON `orders` (`line`) ALGORITHM=NOCOPY LOCK=NONE;

--! t3 statement reversible lock="EXCLUSIVE" effect=present index="new_name" of="orders" on="orders"
-- Renames the index old_name of orders to new_name.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `old_name` TO `new_name`, ALGORITHM=INSTANT;

--! r1 statement reversible-if lock="EXCLUSIVE" effect=absent index="narrowed" of="orders" on="orders"
-- Drops the unique index narrowed.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `narrowed`, ALGORITHM=NOCOPY, LOCK=NONE;

--! r2 statement reversible lock="EXCLUSIVE" effect=present index="narrowed" of="orders" on="orders"
-- Renames the index inchworm_new_orders_narrowed_aedda806 of orders to narrowed.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `inchworm_new_orders_narrowed_aedda806` TO `narrowed`, ALGORITHM=INSTANT;

--! r3 statement reversible-if lock="EXCLUSIVE" effect=absent index="widened" of="orders" on="orders"
-- Drops the unique index widened.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write rows of orders with the same number (widened).
ALTER TABLE `orders` DROP INDEX `widened`, ALGORITHM=NOCOPY, LOCK=NONE;

--! r4 statement reversible lock="EXCLUSIVE" effect=present index="widened" of="orders" on="orders"
-- Renames the index inchworm_new_orders_widened_57932726 of orders to widened.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `inchworm_new_orders_widened_57932726` TO `widened`, ALGORITHM=INSTANT;
