--! t4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_priority_c008ede0" of="orders" on="orders"
-- Takes up the sync of orders.priority on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_priority_c008ede0` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`priority` = IF(NEW.`priority` IS NULL, (SELECT (coalesce(length(note), 0)) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`priority`);

--! t3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_priority_b4ba6eb1" of="orders" on="orders"
-- Takes up the sync of orders.priority on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_priority_b4ba6eb1` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`priority` = IF(NEW.`priority` IS NULL, (SELECT (coalesce(length(note), 0)) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`priority`);

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.priority again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `priority` int, ALGORITHM=INPLACE, LOCK=NONE;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_priority_c008ede0" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.priority away; what it and the backfill filled stays.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_priority_c008ede0`;

--! e2 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_priority_b4ba6eb1" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.priority away; what it and the backfill filled stays.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_priority_b4ba6eb1`;
