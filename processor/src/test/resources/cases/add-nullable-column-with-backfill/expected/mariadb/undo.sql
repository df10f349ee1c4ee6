--! t2 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_shouted_8693b5f7" of="orders" on="orders"
-- Takes up the sync of orders.shouted on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_shouted_8693b5f7` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`shouted` = IF(NEW.`shouted` IS NULL, (SELECT (upper(note)) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`shouted`);

--! t1 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_shouted_66e8de16" of="orders" on="orders"
-- Takes up the sync of orders.shouted on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_shouted_66e8de16` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`shouted` = IF(NEW.`shouted` IS NULL, (SELECT (upper(note)) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`shouted`);

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_shouted_8693b5f7" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.shouted away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_shouted_8693b5f7`;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_shouted_66e8de16" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.shouted away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_shouted_66e8de16`;

--! e2 check reversible-if on="orders" complaint="orders.shouted holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.shouted would be lost.
SELECT `id` FROM `orders`
    WHERE `shouted` IS NOT NULL
    AND NOT (CAST(`shouted` AS BINARY) <=> CAST((upper(note)) AS BINARY));

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="shouted" of="orders" on="orders"
-- Drops column orders.shouted, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `shouted`, ALGORITHM=INSTANT;
