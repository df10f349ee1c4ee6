--! e1 statement reversible-if lock="EXCLUSIVE" effect=present column="payer_id" of="orders" on="orders"
-- Adds column orders.payer_id, nullable and without default.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `payer_id` bigint, ALGORITHM=INSTANT;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="referrer_id" of="orders" on="orders"
-- Adds column orders.referrer_id, nullable and without default.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `referrer_id` bigint, ALGORITHM=INSTANT;

--! e3 check reversible on="orders" complaint="the expression for orders.owner_id finds something where nothing is"
-- Tries the expression for orders.owner_id without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (customer_id) AS `owner_id` FROM (SELECT `customer_id` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e4 statement reversible-if lock="EXCLUSIVE" effect=present column="owner_id" of="orders" on="orders"
-- Adds column orders.owner_id, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `owner_id` bigint, ALGORITHM=INSTANT;

--! e5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_owner_id_df7b84ab" of="orders" on="orders"
-- Fills orders.owner_id on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_orders_owner_id_df7b84ab` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`owner_id` = IF(NEW.`owner_id` IS NULL, (SELECT (customer_id) FROM (SELECT NEW.`customer_id` AS `customer_id`) AS `orders`), NEW.`owner_id`);

--! e6 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_owner_id_76c905f8" of="orders" on="orders"
-- Fills orders.owner_id on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_owner_id_76c905f8` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`owner_id` = IF(NEW.`owner_id` IS NULL, (SELECT (customer_id) FROM (SELECT NEW.`customer_id` AS `customer_id`) AS `orders`), NEW.`owner_id`);

--! e7 statement reversible lock="EXCLUSIVE" effect=present index="orders_referrer_id_fkey" of="orders" on="orders"
-- Builds the index that the foreign key orders_referrer_id_fkey of orders needs.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_referrer_id_fkey` ON `orders` (`referrer_id`) ALGORITHM=INPLACE LOCK=NONE;

--! e8 statement reversible lock="EXCLUSIVE" effect=present index="orders_payer_id_idx" of="orders" on="orders"
-- Builds the index orders_payer_id_idx of orders.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_payer_id_idx` ON `orders` (`payer_id`) ALGORITHM=INPLACE LOCK=NONE;

--! e9 statement reversible lock="EXCLUSIVE" effect=present constraint="orders_payer_id_fkey" of="orders" on="orders","customers"
-- Lets orders refer to customers, from now on. With foreign_key_checks off the server looks at no row that exists.
-- The old release leaves these columns alone, and what it deletes in customers carries on (SET NULL).
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot change a key that orders refers to, nor TRUNCATE customers (orders_payer_id_fkey).
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_payer_id_fkey` FOREIGN KEY (`payer_id`) REFERENCES `customers` (`id`) ON DELETE SET NULL, ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;
