--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Refuses NULL in customer.zip from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD CONSTRAINT "inchworm_set_customer_zip_0998619c" CHECK ("zip" IS NOT NULL) NOT VALID;

--! t12 transaction reversible on="customer"
-- Looks at the rows of customer that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customer" VALIDATE CONSTRAINT "inchworm_set_customer_zip_0998619c";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Allows NULL in customer.zip again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ALTER COLUMN "zip" DROP NOT NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP CONSTRAINT "inchworm_set_customer_zip_0998619c";

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Refuses NULL in customer.street from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD CONSTRAINT "inchworm_set_customer_street_1e86b08d" CHECK ("street" IS NOT NULL) NOT VALID;

--! t7 transaction reversible on="customer"
-- Looks at the rows of customer that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customer" VALIDATE CONSTRAINT "inchworm_set_customer_street_1e86b08d";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Allows NULL in customer.street again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ALTER COLUMN "street" DROP NOT NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP CONSTRAINT "inchworm_set_customer_street_1e86b08d";

--! b4 statement reversible effect=index-absent index="customer_zip_idx" on="customer"
-- Drops the index customer_zip_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "customer_zip_idx";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops column customer.zip, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_customer_zip_d939949a" ON "customer";
DROP FUNCTION "inchworm_sync_customer_zip_d939949a"();
ALTER TABLE "customer" DROP COLUMN "zip";

--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops column customer.street, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_customer_street_6f7bedb9" ON "customer";
DROP FUNCTION "inchworm_sync_customer_street_6f7bedb9"();
ALTER TABLE "customer" DROP COLUMN "street";
