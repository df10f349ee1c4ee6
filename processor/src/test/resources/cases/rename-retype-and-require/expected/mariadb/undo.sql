--! t6 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.zip_code again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `zip_code` int, ALGORITHM=INPLACE, LOCK=NONE;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.storey again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `storey` bigint, ALGORITHM=INPLACE, LOCK=NONE;

--! e10 check reversible-if on="orders" complaint="orders.zip_code holds values that zip cannot tell; they would be lost"
-- Rows whose value in orders.zip_code would be lost; those that were not filled yet have none.
SELECT `id` FROM `orders`
    WHERE NOT (`zip_code` <=> (CASE WHEN zip REGEXP '^[0-9]{1,5}$' THEN CAST(zip AS signed) ELSE 0 END)) AND `zip_code` IS NOT NULL;

--! e10 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_zip_code_853924b1" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.zip_code away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_zip_code_853924b1`;

--! e9 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_zip_code_f64e9584" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.zip_code away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_zip_code_f64e9584`;

--! e6 check reversible-if on="orders" complaint="orders.zip_code holds values that zip cannot tell; they would be lost"
-- Rows whose value in orders.zip_code would be lost; those that were not filled yet have none.
SELECT `id` FROM `orders`
    WHERE NOT (`zip_code` <=> (CASE WHEN zip REGEXP '^[0-9]{1,5}$' THEN CAST(zip AS signed) ELSE 0 END)) AND `zip_code` IS NOT NULL;

--! e6 statement reversible-if lock="EXCLUSIVE" effect=absent column="zip_code" of="orders" on="orders"
-- Drops column orders.zip_code, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `zip_code`, ALGORITHM=INSTANT;

--! e5 check reversible-if on="orders" complaint="orders.storey holds values that floor cannot tell; they would be lost"
-- Rows whose value in orders.storey would be lost; those that were not filled yet have none.
SELECT `id` FROM `orders`
    WHERE NOT (`storey` <=> (coalesce(floor, 0))) AND `storey` IS NOT NULL;

--! e5 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_orders_storey_47de762f" of="orders" on="orders"
-- Takes the trigger on INSERT for orders.storey away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_orders_storey_47de762f`;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_orders_storey_4d5ec1ec" of="orders" on="orders"
-- Takes the trigger on UPDATE for orders.storey away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_orders_storey_4d5ec1ec`;

--! e1 check reversible-if on="orders" complaint="orders.storey holds values that floor cannot tell; they would be lost"
-- Rows whose value in orders.storey would be lost; those that were not filled yet have none.
SELECT `id` FROM `orders`
    WHERE NOT (`storey` <=> (coalesce(floor, 0))) AND `storey` IS NOT NULL;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent column="storey" of="orders" on="orders"
-- Drops column orders.storey, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `storey`, ALGORITHM=INSTANT;
