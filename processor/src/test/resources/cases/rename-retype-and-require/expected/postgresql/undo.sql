--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.zip_code from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_zip_code_8baaead1" CHECK ("zip_code" IS NOT NULL) NOT VALID;

--! t12 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_zip_code_8baaead1";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.zip_code again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "zip_code" DROP NOT NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_zip_code_8baaead1";

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.storey from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_storey_cd687b48" CHECK ("storey" IS NOT NULL) NOT VALID;

--! t7 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_storey_cd687b48";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.storey again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "storey" DROP NOT NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_storey_cd687b48";

--! e2 check reversible-if on="orders" complaint="orders.zip_code holds values that zip cannot tell; they would be lost"
-- Rows whose value in orders.zip_code would be lost; those that were not filled yet have none.
SELECT "id" FROM "orders"
    WHERE ROW("zip_code")::record *<> ROW(CAST((CASE WHEN zip ~ '^[0-9]{1,5}$' THEN zip::int ELSE 0 END) AS integer)) AND "zip_code" IS NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.zip_code, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_zip_code_1cc7d060" ON "orders";
DROP FUNCTION "inchworm_sync_orders_zip_code_1cc7d060"();
ALTER TABLE "orders" DROP COLUMN "zip_code";

--! e1 check reversible-if on="orders" complaint="orders.storey holds values that floor cannot tell; they would be lost"
-- Rows whose value in orders.storey would be lost; those that were not filled yet have none.
SELECT "id" FROM "orders"
    WHERE ROW("storey")::record *<> ROW(CAST((coalesce(floor, 0)::bigint) AS bigint)) AND "storey" IS NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.storey, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_storey_5cc29dfb" ON "orders";
DROP FUNCTION "inchworm_sync_orders_storey_5cc29dfb"();
ALTER TABLE "orders" DROP COLUMN "storey";
