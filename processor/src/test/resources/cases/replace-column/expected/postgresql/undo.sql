--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.postcode from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_postcode_4bd006ab" CHECK ("postcode" IS NOT NULL) NOT VALID;

--! t6 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_postcode_4bd006ab";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.postcode again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "postcode" DROP NOT NULL;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_postcode_4bd006ab";

--! b3 statement reversible effect=index-absent index="orders_postcode_idx" on="orders"
-- Drops the index orders_postcode_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_postcode_idx";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the trigger away that keeps postcode of orders equal to zip.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_postcode_6082b4f3" ON "orders";
DROP FUNCTION "inchworm_sync_orders_postcode_6082b4f3"();

--! e1 check reversible-if on="orders" complaint="postcode of orders holds values that zip cannot tell; they would be lost"
-- Rows whose values in postcode would be lost.
SELECT "id" FROM "orders"
    WHERE NOT ROW("postcode") IS NULL AND ROW("postcode")::record *<> ROW(CAST((left(zip, 8)) AS varchar(8)));

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops postcode of orders, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "postcode";
