--! t1 check reversible on="orders" complaint="orders.owner_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.owner_id, while others read and write.
SELECT `id` FROM `orders` WHERE `owner_id` IS NULL;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.owner_id NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `owner_id` bigint NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t3 check reversible on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (owner_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT `owner_id` FROM `orders` AS c
    WHERE c.`owner_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`owner_id`);

--! t4 statement reversible lock="EXCLUSIVE" effect=present constraint="orders_owner_id_fkey" of="orders" on="orders","customers"
-- Lets orders refer to customers, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_owner_id_fkey.
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_owner_id_fkey` FOREIGN KEY (`owner_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE, ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! t5 check reversible on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (owner_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT `owner_id` FROM `orders` AS c
    WHERE c.`owner_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`owner_id`);

--! t6 check reversible on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (referrer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT `referrer_id` FROM `orders` AS c
    WHERE c.`referrer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`referrer_id`);

--! t7 statement reversible lock="EXCLUSIVE" effect=present constraint="orders_referrer_id_fkey" of="orders" on="orders","customers"
-- Lets orders refer to customers, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_referrer_id_fkey.
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_referrer_id_fkey` FOREIGN KEY (`referrer_id`) REFERENCES `customers` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! t8 check reversible on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (referrer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT `referrer_id` FROM `orders` AS c
    WHERE c.`referrer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`referrer_id`);

--! t9 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_owner_id_df7b84ab" of="orders" on="orders"
-- Ends the sync of orders.owner_id on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_owner_id_df7b84ab`;

--! t10 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_owner_id_76c905f8" of="orders" on="orders"
-- Ends the sync of orders.owner_id on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_owner_id_76c905f8`;
