--! t1 check reversible on="customer" complaint="customer.street and home_street differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.street with home_street to the byte, while others read and write.
SELECT "id" FROM "customer"
    WHERE ROW("street")::record *<> ROW("home_street");

--! t2 check reversible on="customer" complaint="customer.zip and home_zip differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.zip with home_zip to the byte, while others read and write.
SELECT "id" FROM "customer"
    WHERE ROW("zip")::record *<> ROW("home_zip");

--! t3 check reversible on="customer" complaint="customer.street is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in customer.street, while others read and write.
SELECT "id" FROM "customer" WHERE "street" IS NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Refuses NULL in customer.street from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD CONSTRAINT "inchworm_set_customer_street_1e86b08d" CHECK ("street" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="customer"
-- Looks at the rows of customer that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customer" VALIDATE CONSTRAINT "inchworm_set_customer_street_1e86b08d";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Makes customer.street NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ALTER COLUMN "street" SET NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP CONSTRAINT "inchworm_set_customer_street_1e86b08d";

--! t8 check reversible on="customer" complaint="customer.zip is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in customer.zip, while others read and write.
SELECT "id" FROM "customer" WHERE "zip" IS NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Refuses NULL in customer.zip from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD CONSTRAINT "inchworm_set_customer_zip_0998619c" CHECK ("zip" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="customer"
-- Looks at the rows of customer that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customer" VALIDATE CONSTRAINT "inchworm_set_customer_zip_0998619c";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Makes customer.zip NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ALTER COLUMN "zip" SET NOT NULL;

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP CONSTRAINT "inchworm_set_customer_zip_0998619c";

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops customer.home_street, customer.home_zip with the trigger that kept each equal to its successor. What was built over the
-- new columns meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_customer_street_6f7bedb9" ON "customer";
DROP FUNCTION "inchworm_sync_customer_street_6f7bedb9"();
DROP TRIGGER "zy_inchworm_sync_customer_zip_d939949a" ON "customer";
DROP FUNCTION "inchworm_sync_customer_zip_d939949a"();
ALTER TABLE "customer" DROP COLUMN "home_street";
ALTER TABLE "customer" DROP COLUMN "home_zip";
