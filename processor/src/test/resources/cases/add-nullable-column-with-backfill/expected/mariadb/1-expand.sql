--! e1 check reversible on="orders" complaint="the expression for orders.shouted finds something where nothing is"
-- Tries the expression for orders.shouted without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (upper(note)) AS `shouted` FROM (SELECT `note` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="shouted" of="orders" on="orders"
-- Adds column orders.shouted, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release gets (upper(note)) where it writes NULL to orders.shouted.
ALTER TABLE `orders` ADD COLUMN `shouted` varchar(255), ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_shouted_66e8de16" of="orders" on="orders"
-- Fills orders.shouted on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_shouted_66e8de16` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`shouted` = IF(NEW.`shouted` IS NULL, (SELECT (upper(note)) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`shouted`);

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_shouted_8693b5f7" of="orders" on="orders"
-- Fills orders.shouted on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_shouted_8693b5f7` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`shouted` = IF(NEW.`shouted` IS NULL, (SELECT (upper(note)) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`shouted`);
