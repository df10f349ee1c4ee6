--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.settlement again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `settlement` enum('OPEN','SETTLED'), ALGORITHM=INPLACE, LOCK=NONE;

--! e6 check reversible-if on="orders" complaint="orders.settlement holds values that status cannot tell; they would be lost"
-- Rows whose value in orders.settlement would be lost; those that were not filled yet have none.
SELECT `id` FROM `orders`
    WHERE NOT (CAST(`settlement` AS BINARY) <=> CAST((CASE status WHEN 'PAID' THEN 'SETTLED' ELSE status END) AS BINARY)) AND `settlement` IS NOT NULL;

--! e6 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_settlement_d39062c1" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.settlement away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_settlement_d39062c1`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_settlement_fe06b28e" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.settlement away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_settlement_fe06b28e`;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Takes the default of orders.status away.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `status` DROP DEFAULT, ALGORITHM=INSTANT;

--! e1 check reversible-if on="orders" complaint="orders.settlement holds values that status cannot tell; they would be lost"
-- Rows whose value in orders.settlement would be lost; those that were not filled yet have none.
SELECT `id` FROM `orders`
    WHERE NOT (CAST(`settlement` AS BINARY) <=> CAST((CASE status WHEN 'PAID' THEN 'SETTLED' ELSE status END) AS BINARY)) AND `settlement` IS NOT NULL;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent column="settlement" of="orders" on="orders"
-- Drops column orders.settlement, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `settlement`, ALGORITHM=INSTANT;
