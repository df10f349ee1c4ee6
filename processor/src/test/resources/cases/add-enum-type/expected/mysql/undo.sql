--! t4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_state_e4bcd065" of="orders" on="orders"
-- Takes up the sync of orders.state on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_state_e4bcd065` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`state` = IF(NEW.`state` IS NULL, (SELECT (CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`state`);

--! t3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_state_6edded57" of="orders" on="orders"
-- Takes up the sync of orders.state on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_state_6edded57` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`state` = IF(NEW.`state` IS NULL, (SELECT (CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`state`);

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.state again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `state` enum('NEW','PAID'), ALGORITHM=INPLACE, LOCK=NONE;

--! e7 check reversible-if on="orders" complaint="orders.origin holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.origin would be lost.
SELECT `id` FROM `orders`
    WHERE `origin` IS NOT NULL
    AND NOT (CAST(`origin` AS BINARY) <=> CAST(('SHOP') AS BINARY));

--! e7 statement reversible-if lock="EXCLUSIVE" effect=absent column="origin" of="orders" on="orders"
-- Drops column orders.origin, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `origin`, ALGORITHM=INSTANT;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_state_e4bcd065" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.state away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_state_e4bcd065`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_state_6edded57" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.state away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_state_6edded57`;

--! e4 check reversible-if on="orders" complaint="orders.state holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.state would be lost.
SELECT `id` FROM `orders`
    WHERE `state` IS NOT NULL
    AND NOT (CAST(`state` AS BINARY) <=> CAST((CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END) AS BINARY));

--! e4 statement reversible-if lock="EXCLUSIVE" effect=absent column="state" of="orders" on="orders"
-- Drops column orders.state, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `state`, ALGORITHM=INSTANT;

--! e2 check reversible-if on="orders" complaint="orders.channel holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.channel would be lost.
SELECT `id` FROM `orders`
    WHERE `channel` IS NOT NULL;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="channel" of="orders" on="orders"
-- Drops column orders.channel, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `channel`, ALGORITHM=INSTANT;

--! e1 check reversible-if on="parcels" complaint="parcels holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table parcels.
SELECT `id` FROM `parcels`;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent table="parcels" on="parcels"
-- Drops table parcels, which only the new release knows.
DROP TABLE `parcels`;
