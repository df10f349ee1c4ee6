--! r1 check reversible-if on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT "customer_id" FROM "orders" AS c
    WHERE c."customer_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "customers" AS p WHERE p."id" = c."customer_id");

--! r1 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- No index of orders begins with customer_id: deleting from customers will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE NOT VALID;

--! r1 transaction reversible-if on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_customer_id_fkey";

--! t28 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_status_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_status_check";

--! t26 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.token from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_token_216cbae1" CHECK ("token" IS NOT NULL) NOT VALID;

--! t26 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_token_216cbae1";

--! t25 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.token again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "token" DROP NOT NULL;

--! t23 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_token_216cbae1";

--! t21 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.status from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_status_de99da0c" CHECK ("status" IS NOT NULL) NOT VALID;

--! t21 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_status_de99da0c";

--! t20 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.status again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "status" DROP NOT NULL;

--! t18 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_status_de99da0c";

--! t16 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.rack from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_rack_0d819630" CHECK ("rack" IS NOT NULL) NOT VALID;

--! t16 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_rack_0d819630";

--! t15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.rack again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "rack" DROP NOT NULL;

--! t13 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_rack_0d819630";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.buyer_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_buyer_id_06a16609" CHECK ("buyer_id" IS NOT NULL) NOT VALID;

--! t11 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_buyer_id_06a16609";

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.buyer_id again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "buyer_id" DROP NOT NULL;

--! t8 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_buyer_id_06a16609";

--! b11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- Drops the foreign key orders_buyer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "orders_buyer_id_fkey";

--! b10 statement reversible effect=index-absent index="inchworm_twin_orders_orders_place_c13a24c7" on="orders"
-- Drops the index inchworm_twin_orders_orders_place_c13a24c7 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_orders_orders_place_c13a24c7";

--! b9 statement reversible effect=index-absent index="orders_remark_rack_idx" on="orders"
-- Drops the index orders_remark_rack_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_remark_rack_idx";

--! b8 statement reversible effect=index-absent index="orders_rack_idx" on="orders"
-- Drops the index orders_rack_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_rack_idx";

--! e6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.token, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_token_4eef8adb" ON "orders";
DROP FUNCTION "inchworm_sync_orders_token_4eef8adb"();
ALTER TABLE "orders" DROP COLUMN "token";

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.status, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_status_18569a0c" ON "orders";
DROP FUNCTION "inchworm_sync_orders_status_18569a0c"();
ALTER TABLE "orders" DROP COLUMN "status";

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.remark, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_remark_53203af0" ON "orders";
DROP FUNCTION "inchworm_sync_orders_remark_53203af0"();
ALTER TABLE "orders" DROP COLUMN "remark";

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.rack, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_rack_e7bffaf2" ON "orders";
DROP FUNCTION "inchworm_sync_orders_rack_e7bffaf2"();
ALTER TABLE "orders" DROP COLUMN "rack";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.phone, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_phone_8ab00763" ON "orders";
DROP FUNCTION "inchworm_sync_orders_phone_8ab00763"();
ALTER TABLE "orders" DROP COLUMN "phone";

--! e2 check reversible-if on="orders" complaint="some rows have no orders.fax, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.fax, while others read and write.
SELECT "id" FROM "orders" WHERE "fax" IS NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.fax from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_fax_46420629" CHECK ("fax" IS NOT NULL) NOT VALID;

--! e2 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_fax_46420629";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.fax NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "fax" SET NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_fax_46420629";

--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.buyer_id, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_buyer_id_ece409d8" ON "orders";
DROP FUNCTION "inchworm_sync_orders_buyer_id_ece409d8"();
ALTER TABLE "orders" DROP COLUMN "buyer_id";
