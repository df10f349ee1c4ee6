--! e1 statement reversible-if effect=present table="parcels" on="parcels"
-- Creates table parcels. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `parcels` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `state` enum('NEW','PAID') NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="channel" of="orders" on="orders"
-- Adds column orders.channel, nullable and without default.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `channel` enum('WEB','SHOP'), ALGORITHM=INSTANT;

--! e3 check reversible on="orders" complaint="the expression for orders.state finds something where nothing is"
-- Tries the expression for orders.state without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END) AS `state` FROM (SELECT `note` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e4 statement reversible-if lock="EXCLUSIVE" effect=present column="state" of="orders" on="orders"
-- Adds column orders.state, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `state` enum('NEW','PAID'), ALGORITHM=INSTANT;

--! e5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_state_6edded57" of="orders" on="orders"
-- Fills orders.state on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_state_6edded57` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`state` = IF(NEW.`state` IS NULL, (SELECT (CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`state`);

--! e6 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_state_e4bcd065" of="orders" on="orders"
-- Fills orders.state on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_state_e4bcd065` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`state` = IF(NEW.`state` IS NULL, (SELECT (CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END) FROM (SELECT NEW.`note` AS `note`) AS `orders`), NEW.`state`);

--! e7 statement reversible-if lock="EXCLUSIVE" effect=present column="origin" of="orders" on="orders"
-- Adds column orders.origin, NOT NULL with a default that is kept in the catalog for the rows that exist.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `origin` enum('WEB','SHOP') NOT NULL DEFAULT 'SHOP', ALGORITHM=INSTANT;
