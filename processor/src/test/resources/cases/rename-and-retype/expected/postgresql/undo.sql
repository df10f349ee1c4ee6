--! t26 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_status_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_status_check";

--! t24 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.zip_code from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_zip_code_8baaead1" CHECK ("zip_code" IS NOT NULL) NOT VALID;

--! t24 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_zip_code_8baaead1";

--! t23 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.zip_code again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "zip_code" DROP NOT NULL;

--! t21 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_zip_code_8baaead1";

--! t19 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.status from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_status_de99da0c" CHECK ("status" IS NOT NULL) NOT VALID;

--! t19 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_status_de99da0c";

--! t18 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.status again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "status" DROP NOT NULL;

--! t16 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_status_de99da0c";

--! t14 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.remark from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_remark_4260a01a" CHECK ("remark" IS NOT NULL) NOT VALID;

--! t14 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_remark_4260a01a";

--! t13 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.remark again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "remark" DROP NOT NULL;

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_remark_4260a01a";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.cents from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_cents_8a1c1e1b" CHECK ("cents" IS NOT NULL) NOT VALID;

--! t9 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_cents_8a1c1e1b";

--! t8 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.cents again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "cents" DROP NOT NULL;

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_cents_8a1c1e1b";

--! b9 statement reversible effect=index-absent index="orders_zip_code_key" on="orders"
-- Drops the index orders_zip_code_key while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_zip_code_key";

--! e4 check reversible-if on="orders" complaint="orders.zip_code holds values that zip cannot tell; they would be lost"
-- Rows whose value in orders.zip_code would be lost; those that were not filled yet have none.
SELECT "id" FROM "orders"
    WHERE ROW("zip_code")::record *<> ROW(CAST((CASE WHEN zip ~ '^[0-9]{1,9}$' THEN zip::int ELSE -id END) AS integer)) AND "zip_code" IS NOT NULL;

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.zip_code, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_zip_code_1cc7d060" ON "orders";
DROP FUNCTION "inchworm_sync_orders_zip_code_1cc7d060"();
ALTER TABLE "orders" DROP COLUMN "zip_code";

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.status, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_status_18569a0c" ON "orders";
DROP FUNCTION "inchworm_sync_orders_status_18569a0c"();
ALTER TABLE "orders" DROP COLUMN "status";

--! e3 check reversible-if on="orders" complaint="some rows of orders violate the check orders_state_check; mend or delete them"
-- Looks for rows that violate the check orders_state_check.
SELECT "id" FROM "orders"
    WHERE NOT ("state" IN ('NEW', 'PAID'));

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_state_check" CHECK ("state" IN ('NEW', 'PAID')) NOT VALID;

--! e3 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_state_check";

--! e2 check reversible-if on="orders" complaint="orders.remark holds values that note cannot tell; they would be lost"
-- Rows whose value in orders.remark would be lost; those that were not filled yet have none.
SELECT "id" FROM "orders"
    WHERE ROW("remark")::record *<> ROW(CAST(("note") AS varchar(40))) AND "remark" IS NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.remark, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_remark_53203af0" ON "orders";
DROP FUNCTION "inchworm_sync_orders_remark_53203af0"();
ALTER TABLE "orders" DROP COLUMN "remark";

--! e1 check reversible-if on="orders" complaint="orders.cents holds values that price cannot tell; they would be lost"
-- Rows whose value in orders.cents would be lost; those that were not filled yet have none.
SELECT "id" FROM "orders"
    WHERE ROW("cents")::record *<> ROW(CAST(("price") AS bigint)) AND "cents" IS NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.cents, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_cents_25657cc0" ON "orders";
DROP FUNCTION "inchworm_sync_orders_cents_25657cc0"();
ALTER TABLE "orders" DROP COLUMN "cents";

--! e1 check reversible-if on="orders" complaint="some rows have no orders.price, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.price, while others read and write.
SELECT "id" FROM "orders" WHERE "price" IS NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.price from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_price_17702884" CHECK ("price" IS NOT NULL) NOT VALID;

--! e1 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_price_17702884";

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.price NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "price" SET NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_price_17702884";
