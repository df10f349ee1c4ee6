--! t12 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_since_4df9349e" of="orders" on="orders"
-- Takes up the sync of orders.since on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_since_4df9349e` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`since` = IF(NEW.`since` IS NULL, (SELECT ('2020-01-01') FROM (SELECT 1) AS `orders`), NEW.`since`);

--! t11 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_since_db6eb14b" of="orders" on="orders"
-- Takes up the sync of orders.since on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_since_db6eb14b` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`since` = IF(NEW.`since` IS NULL, (SELECT ('2020-01-01') FROM (SELECT 1) AS `orders`), NEW.`since`);

--! t10 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_labels_55a7ee0b" of="orders" on="orders"
-- Takes up the sync of orders.labels on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_labels_55a7ee0b` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`labels` = IF(NEW.`labels` IS NULL, (SELECT ('{}') FROM (SELECT 1) AS `orders`), NEW.`labels`);

--! t9 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_labels_58606011" of="orders" on="orders"
-- Takes up the sync of orders.labels on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_labels_58606011` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`labels` = IF(NEW.`labels` IS NULL, (SELECT ('{}') FROM (SELECT 1) AS `orders`), NEW.`labels`);

--! t8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_created_by_2d7083f9" of="orders" on="orders"
-- Takes up the sync of orders.created_by on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_created_by_2d7083f9` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`created_by` = IF(NEW.`created_by` IS NULL, (SELECT (customer_id) FROM (SELECT NEW.`customer_id` AS `customer_id`) AS `orders`), NEW.`created_by`);

--! t7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_created_by_2d7766c1" of="orders" on="orders"
-- Takes up the sync of orders.created_by on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_created_by_2d7766c1` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`created_by` = IF(NEW.`created_by` IS NULL, (SELECT (customer_id) FROM (SELECT NEW.`customer_id` AS `customer_id`) AS `orders`), NEW.`created_by`);

--! t6 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.since again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `since` date, ALGORITHM=INPLACE, LOCK=NONE;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.labels again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `labels` json, ALGORITHM=INPLACE, LOCK=NONE;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.created_by again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `created_by` bigint, ALGORITHM=INPLACE, LOCK=NONE;

--! e12 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_since_4df9349e" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.since away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_since_4df9349e`;

--! e11 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_since_db6eb14b" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.since away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_since_db6eb14b`;

--! e10 check reversible-if on="orders" complaint="orders.since holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.since would be lost.
SELECT `id` FROM `orders`
    WHERE `since` IS NOT NULL
    AND NOT (`since` <=> ('2020-01-01'));

--! e10 statement reversible-if lock="EXCLUSIVE" effect=absent column="since" of="orders" on="orders"
-- Drops column orders.since, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `since`, ALGORITHM=INSTANT;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_labels_55a7ee0b" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.labels away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_labels_55a7ee0b`;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_labels_58606011" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.labels away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_labels_58606011`;

--! e6 check reversible-if on="orders" complaint="orders.labels holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.labels would be lost.
SELECT `id` FROM `orders`
    WHERE `labels` IS NOT NULL
    AND NOT (CAST(`labels` AS BINARY) <=> CAST(('{}') AS BINARY));

--! e6 statement reversible-if lock="EXCLUSIVE" effect=absent column="labels" of="orders" on="orders"
-- Drops column orders.labels, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `labels`, ALGORITHM=INSTANT;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_created_by_2d7083f9" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.created_by away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_created_by_2d7083f9`;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_created_by_2d7766c1" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.created_by away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_created_by_2d7766c1`;

--! e2 check reversible-if on="orders" complaint="orders.created_by holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.created_by would be lost.
SELECT `id` FROM `orders`
    WHERE `created_by` IS NOT NULL
    AND NOT (`created_by` <=> (customer_id));

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="created_by" of="orders" on="orders"
-- Drops column orders.created_by, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `created_by`, ALGORITHM=INSTANT;
