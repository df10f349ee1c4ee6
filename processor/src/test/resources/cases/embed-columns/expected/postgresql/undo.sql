--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Refuses NULL in customer.home_zip from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD CONSTRAINT "inchworm_set_customer_home_zip_e5f43f46" CHECK ("home_zip" IS NOT NULL) NOT VALID;

--! t12 transaction reversible on="customer"
-- Looks at the rows of customer that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customer" VALIDATE CONSTRAINT "inchworm_set_customer_home_zip_e5f43f46";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Allows NULL in customer.home_zip again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ALTER COLUMN "home_zip" DROP NOT NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP CONSTRAINT "inchworm_set_customer_home_zip_e5f43f46";

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Refuses NULL in customer.home_street from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD CONSTRAINT "inchworm_set_customer_home_street_ebe39e6a" CHECK ("home_street" IS NOT NULL) NOT VALID;

--! t7 transaction reversible on="customer"
-- Looks at the rows of customer that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customer" VALIDATE CONSTRAINT "inchworm_set_customer_home_street_ebe39e6a";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Allows NULL in customer.home_street again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ALTER COLUMN "home_street" DROP NOT NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP CONSTRAINT "inchworm_set_customer_home_street_ebe39e6a";

--! b4 statement reversible effect=index-absent index="customer_home_zip_idx" on="customer"
-- Drops the index customer_home_zip_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "customer_home_zip_idx";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops column customer.home_zip, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_customer_home_zip_b2652042" ON "customer";
DROP FUNCTION "inchworm_sync_customer_home_zip_b2652042"();
ALTER TABLE "customer" DROP COLUMN "home_zip";

--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops column customer.home_street, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_customer_home_street_4212289c" ON "customer";
DROP FUNCTION "inchworm_sync_customer_home_street_4212289c"();
ALTER TABLE "customer" DROP COLUMN "home_street";
