--! t1 check reversible on="customer" complaint="customer.home_street and street differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.home_street with street to the byte, while others read and write.
SELECT "id" FROM "customer"
    WHERE ROW("home_street")::record *<> ROW("street");

--! t2 check reversible on="customer" complaint="customer.home_zip and zip differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.home_zip with zip to the byte, while others read and write.
SELECT "id" FROM "customer"
    WHERE ROW("home_zip")::record *<> ROW("zip");

--! t3 check reversible on="customer" complaint="customer.home_street is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in customer.home_street, while others read and write.
SELECT "id" FROM "customer" WHERE "home_street" IS NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Refuses NULL in customer.home_street from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD CONSTRAINT "inchworm_set_customer_home_street_ebe39e6a" CHECK ("home_street" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="customer"
-- Looks at the rows of customer that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customer" VALIDATE CONSTRAINT "inchworm_set_customer_home_street_ebe39e6a";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Makes customer.home_street NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ALTER COLUMN "home_street" SET NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP CONSTRAINT "inchworm_set_customer_home_street_ebe39e6a";

--! t8 check reversible on="customer" complaint="customer.home_zip is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in customer.home_zip, while others read and write.
SELECT "id" FROM "customer" WHERE "home_zip" IS NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Refuses NULL in customer.home_zip from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD CONSTRAINT "inchworm_set_customer_home_zip_e5f43f46" CHECK ("home_zip" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="customer"
-- Looks at the rows of customer that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customer" VALIDATE CONSTRAINT "inchworm_set_customer_home_zip_e5f43f46";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Makes customer.home_zip NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ALTER COLUMN "home_zip" SET NOT NULL;

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP CONSTRAINT "inchworm_set_customer_home_zip_e5f43f46";

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops customer.street, customer.zip with the trigger that kept each equal to its successor. What was built over the
-- new columns meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_customer_home_street_4212289c" ON "customer";
DROP FUNCTION "inchworm_sync_customer_home_street_4212289c"();
DROP TRIGGER "zy_inchworm_sync_customer_home_zip_b2652042" ON "customer";
DROP FUNCTION "inchworm_sync_customer_home_zip_b2652042"();
ALTER TABLE "customer" DROP COLUMN "street";
ALTER TABLE "customer" DROP COLUMN "zip";
