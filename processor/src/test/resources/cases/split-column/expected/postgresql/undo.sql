--! r1 statement reversible effect=index-present index="customer_full_name_idx" on="customer"
-- Builds the index customer_full_name_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "customer_full_name_idx" ON "customer" ("full_name");

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Refuses NULL in customer.last_name from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD CONSTRAINT "inchworm_set_customer_last_name_185829d1" CHECK ("last_name" IS NOT NULL) NOT VALID;

--! t12 transaction reversible on="customer"
-- Looks at the rows of customer that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customer" VALIDATE CONSTRAINT "inchworm_set_customer_last_name_185829d1";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Allows NULL in customer.last_name again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ALTER COLUMN "last_name" DROP NOT NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP CONSTRAINT "inchworm_set_customer_last_name_185829d1";

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Refuses NULL in customer.first_name from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD CONSTRAINT "inchworm_set_customer_first_name_a2c1e294" CHECK ("first_name" IS NOT NULL) NOT VALID;

--! t7 transaction reversible on="customer"
-- Looks at the rows of customer that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customer" VALIDATE CONSTRAINT "inchworm_set_customer_first_name_a2c1e294";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Allows NULL in customer.first_name again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ALTER COLUMN "first_name" DROP NOT NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP CONSTRAINT "inchworm_set_customer_first_name_a2c1e294";

--! b5 statement reversible effect=index-absent index="customer_last_name_idx" on="customer"
-- Drops the index customer_last_name_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "customer_last_name_idx";

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Takes the trigger away that keeps country_code and national_number of customer equal to phone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_customer_country_code_713f4d5e" ON "customer";
DROP FUNCTION "inchworm_sync_customer_country_code_713f4d5e"();

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Takes the trigger away that keeps first_name and last_name of customer equal to full_name.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_customer_first_name_0b52c842" ON "customer";
DROP FUNCTION "inchworm_sync_customer_first_name_0b52c842"();

--! e2 check reversible-if on="customer" complaint="country_code and national_number of customer hold values that phone cannot tell; they would be lost"
-- Rows whose values in country_code and national_number would be lost.
SELECT "id" FROM "customer"
    WHERE NOT ROW("country_code", "national_number") IS NULL AND ROW("country_code", "national_number")::record *<> ROW(CAST((left(split_part(phone, '-', 1), 5)) AS varchar(5)), CAST((left(split_part(phone, '-', 2), 14)) AS varchar(14)));

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="customer"
-- Drops country_code and national_number of customer, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP COLUMN "country_code";
ALTER TABLE "customer" DROP COLUMN "national_number";

--! e1 check reversible-if on="customer" complaint="first_name and last_name of customer hold values that full_name cannot tell; they would be lost"
-- Rows whose values in first_name and last_name would be lost.
SELECT "id" FROM "customer"
    WHERE NOT ROW("first_name", "last_name") IS NULL AND ROW("first_name", "last_name")::record *<> ROW(CAST((split_part(full_name, ' ', 1)) AS varchar(60)), CAST((substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) AS varchar(60)));

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="customer"
-- Drops first_name and last_name of customer, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP COLUMN "first_name";
ALTER TABLE "customer" DROP COLUMN "last_name";
