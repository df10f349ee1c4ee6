--! t1 check reversible on="orders" complaint="postcode of orders are not what zip come to in some rows: they were written past the trigger; make them equal"
-- Compares postcode of orders with zip to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE (NOT (CAST(`postcode` AS BINARY) <=> CAST((left(zip, 8)) AS BINARY)))
    AND (NOT (CAST(`zip` AS BINARY) <=> CAST((postcode) AS BINARY)));

--! t2 check reversible on="orders" complaint="orders.postcode is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.postcode, while others read and write.
SELECT `id` FROM `orders` WHERE `postcode` IS NULL;

--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.postcode NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `postcode` varchar(8) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_postcode_44629f12" of="orders" on="orders"
-- Ends the sync of postcode with zip of orders on INSERT. Cannot be undone: what comes in from now on is not in the old columns.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_postcode_44629f12`;

--! r2 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_postcode_35cf6f1c" of="orders" on="orders"
-- Ends the sync of postcode with zip of orders on UPDATE. Cannot be undone: what comes in from now on is not in the old columns.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_postcode_35cf6f1c`;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent column="zip" of="orders" on="orders"
-- Drops column orders.zip. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `zip`, ALGORITHM=INSTANT;
