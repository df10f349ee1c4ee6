--! e1 check reversible on="orders" complaint="the expression for orders.priority finds something where nothing is"
-- Tries the expression for orders.priority without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (coalesce(length(note), 0)) AS `priority` FROM (SELECT `note` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e2 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_priority_b4ba6eb1" of="orders" on="orders"
-- Fills orders.priority on INSERT in rows that are written without a value, so that the new
-- release reads no NULL.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release gets (coalesce(length(note), 0)) where it writes NULL to orders.priority.
CREATE TRIGGER `inchworm_fill_insert_orders_priority_b4ba6eb1` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`priority` = IF(NEW.`priority` IS NULL, (SELECT (coalesce(length(note), 0)) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`priority`);

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_priority_c008ede0" of="orders" on="orders"
-- Fills orders.priority on UPDATE in rows that are written without a value, so that the new
-- release reads no NULL.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_priority_c008ede0` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`priority` = IF(NEW.`priority` IS NULL, (SELECT (coalesce(length(note), 0)) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`priority`);
