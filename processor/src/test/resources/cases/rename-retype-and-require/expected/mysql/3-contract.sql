--! t1 check reversible on="orders" complaint="orders.storey and floor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.storey with floor to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`storey` <=> (coalesce(floor, 0)))
    AND NOT (`floor` <=> (CASE WHEN storey BETWEEN 1 AND 2147483647 THEN storey END));

--! t2 check reversible on="orders" complaint="orders.zip_code and zip differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.zip_code with zip to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`zip_code` <=> (CASE WHEN zip REGEXP '^[0-9]{1,5}$' THEN CAST(zip AS signed) ELSE 0 END))
    AND NOT (CAST(`zip` AS BINARY) <=> CAST((NULLIF(lpad(zip_code, 5, '0'), '00000')) AS BINARY));

--! t3 check reversible on="orders" complaint="orders.storey is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.storey, while others read and write.
SELECT `id` FROM `orders` WHERE `storey` IS NULL;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.storey NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `storey` bigint NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t5 check reversible on="orders" complaint="orders.zip_code is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.zip_code, while others read and write.
SELECT `id` FROM `orders` WHERE `zip_code` IS NULL;

--! t6 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.zip_code NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `zip_code` int NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_storey_47de762f" of="orders" on="orders"
-- Ends the sync of orders.floor with storey on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_storey_47de762f`;

--! r2 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_storey_4d5ec1ec" of="orders" on="orders"
-- Ends the sync of orders.floor with storey on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_storey_4d5ec1ec`;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_zip_code_853924b1" of="orders" on="orders"
-- Ends the sync of orders.zip with zip_code on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_zip_code_853924b1`;

--! r4 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_zip_code_f64e9584" of="orders" on="orders"
-- Ends the sync of orders.zip with zip_code on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_zip_code_f64e9584`;

--! r5 statement irreversible lock="EXCLUSIVE" effect=absent column="floor" of="orders" on="orders"
-- Drops column orders.floor, whose values are in storey. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `floor`, ALGORITHM=INSTANT;

--! r6 statement irreversible lock="EXCLUSIVE" effect=absent column="zip" of="orders" on="orders"
-- Drops column orders.zip, whose values are in zip_code. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `zip`, ALGORITHM=INSTANT;
