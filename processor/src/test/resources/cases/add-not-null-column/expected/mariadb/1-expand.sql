--! e1 check reversible on="orders" complaint="the expression for orders.created_by finds something where nothing is"
-- Tries the expression for orders.created_by without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (customer_id) AS `created_by` FROM (SELECT `customer_id` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="created_by" of="orders" on="orders"
-- Adds column orders.created_by, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `created_by` bigint, ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_created_by_2d7766c1" of="orders" on="orders"
-- Fills orders.created_by on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_created_by_2d7766c1` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`created_by` = IF(NEW.`created_by` IS NULL, (SELECT (customer_id) FROM (SELECT NEW.`customer_id` AS `customer_id`) AS `orders`), NEW.`created_by`);

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_created_by_2d7083f9" of="orders" on="orders"
-- Fills orders.created_by on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_created_by_2d7083f9` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`created_by` = IF(NEW.`created_by` IS NULL, (SELECT (customer_id) FROM (SELECT NEW.`customer_id` AS `customer_id`) AS `orders`), NEW.`created_by`);

--! e5 check reversible on="orders" complaint="the expression for orders.labels finds something where nothing is"
-- Tries the expression for orders.labels without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT ('{}') AS `labels` FROM (SELECT 1 FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e6 statement reversible-if lock="EXCLUSIVE" effect=present column="labels" of="orders" on="orders"
-- Adds column orders.labels, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `labels` json, ALGORITHM=INSTANT;

--! e7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_labels_58606011" of="orders" on="orders"
-- Fills orders.labels on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_labels_58606011` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`labels` = IF(NEW.`labels` IS NULL, (SELECT ('{}') FROM (SELECT 1) AS `orders`), NEW.`labels`);

--! e8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_labels_55a7ee0b" of="orders" on="orders"
-- Fills orders.labels on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_labels_55a7ee0b` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`labels` = IF(NEW.`labels` IS NULL, (SELECT ('{}') FROM (SELECT 1) AS `orders`), NEW.`labels`);

--! e9 check reversible on="orders" complaint="the expression for orders.since finds something where nothing is"
-- Tries the expression for orders.since without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT ('2020-01-01') AS `since` FROM (SELECT 1 FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e10 statement reversible-if lock="EXCLUSIVE" effect=present column="since" of="orders" on="orders"
-- Adds column orders.since, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `since` date, ALGORITHM=INSTANT;

--! e11 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_since_db6eb14b" of="orders" on="orders"
-- Fills orders.since on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_since_db6eb14b` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`since` = IF(NEW.`since` IS NULL, (SELECT ('2020-01-01') FROM (SELECT 1) AS `orders`), NEW.`since`);

--! e12 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_since_4df9349e" of="orders" on="orders"
-- Fills orders.since on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_since_4df9349e` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`since` = IF(NEW.`since` IS NULL, (SELECT ('2020-01-01') FROM (SELECT 1) AS `orders`), NEW.`since`);
