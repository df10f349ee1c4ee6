--! t1 check reversible on="orders" complaint="orders.settlement and status differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.settlement with status to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (CAST(`settlement` AS BINARY) <=> CAST((CASE status WHEN 'PAID' THEN 'SETTLED' ELSE status END) AS BINARY))
    AND NOT (CAST(`status` AS BINARY) <=> CAST((CASE settlement WHEN 'SETTLED' THEN 'PAID' ELSE settlement END) AS BINARY));

--! t2 check reversible on="orders" complaint="orders.settlement is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.settlement, while others read and write.
SELECT `id` FROM `orders` WHERE `settlement` IS NULL;

--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.settlement NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `settlement` enum('OPEN','SETTLED') NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_settlement_d39062c1" of="orders" on="orders"
-- Ends the sync of orders.status with settlement on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_settlement_d39062c1`;

--! r2 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_settlement_fe06b28e" of="orders" on="orders"
-- Ends the sync of orders.status with settlement on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_settlement_fe06b28e`;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent column="status" of="orders" on="orders"
-- Drops column orders.status, whose values are in settlement. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `status`, ALGORITHM=INSTANT;
