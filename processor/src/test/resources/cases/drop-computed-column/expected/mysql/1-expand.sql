--! e1 check reversible on="orders" complaint="the expression for orders.total finds something where nothing is"
-- Tries the expression for orders.total without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (net / 2) AS `total` FROM (SELECT `net` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="total" of="orders" on="orders"
-- Adds column orders.total, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `total` int, ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_total_69a80c7c" of="orders" on="orders"
-- Fills orders.total on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_total_69a80c7c` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`total` = IF(NEW.`total` IS NULL, (SELECT (net / 2) FROM (SELECT NEW.`net` AS `net`) AS `orders`), NEW.`total`);

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_total_d6a10d42" of="orders" on="orders"
-- Fills orders.total on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_total_d6a10d42` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`total` = IF(NEW.`total` IS NULL, (SELECT (net / 2) FROM (SELECT NEW.`net` AS `net`) AS `orders`), NEW.`total`);
