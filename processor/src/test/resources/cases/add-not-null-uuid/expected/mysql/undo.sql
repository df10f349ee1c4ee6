--! t4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_created_by_2d7083f9" of="orders" on="orders"
-- Takes up the sync of orders.created_by on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_created_by_2d7083f9` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`created_by` = IF(NEW.`created_by` IS NULL, (SELECT (customer_id) FROM (SELECT NEW.`customer_id` AS `customer_id`) AS `orders`), NEW.`created_by`);

--! t3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_created_by_2d7766c1" of="orders" on="orders"
-- Takes up the sync of orders.created_by on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_created_by_2d7766c1` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`created_by` = IF(NEW.`created_by` IS NULL, (SELECT (customer_id) FROM (SELECT NEW.`customer_id` AS `customer_id`) AS `orders`), NEW.`created_by`);

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.created_by again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `created_by` binary(16), ALGORITHM=INPLACE, LOCK=NONE;

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
