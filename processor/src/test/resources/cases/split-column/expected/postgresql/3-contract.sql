--! t1 check reversible on="customer" complaint="first_name and last_name of customer are not what full_name come to in some rows: they were written past the trigger; make them equal"
-- Compares first_name and last_name of customer with full_name to the byte, while others read and write.
SELECT "id" FROM "customer"
    WHERE ROW("first_name", "last_name")::record *<> ROW(CAST((split_part(full_name, ' ', 1)) AS varchar(60)), CAST((substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) AS varchar(60)))
    AND ROW("full_name")::record *<> ROW(CAST((left(first_name || ' ' || last_name, 60)) AS varchar(60)));

--! t2 check reversible on="customer" complaint="country_code and national_number of customer are not what phone come to in some rows: they were written past the trigger; make them equal"
-- Compares country_code and national_number of customer with phone to the byte, while others read and write.
SELECT "id" FROM "customer"
    WHERE ROW("country_code", "national_number")::record *<> ROW(CAST((left(split_part(phone, '-', 1), 5)) AS varchar(5)), CAST((left(split_part(phone, '-', 2), 14)) AS varchar(14)))
    AND ROW("phone")::record *<> ROW(CAST((country_code || '-' || national_number) AS varchar(20)));

--! t3 check reversible on="customer" complaint="customer.first_name is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in customer.first_name, while others read and write.
SELECT "id" FROM "customer" WHERE "first_name" IS NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Refuses NULL in customer.first_name from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD CONSTRAINT "inchworm_set_customer_first_name_a2c1e294" CHECK ("first_name" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="customer"
-- Looks at the rows of customer that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customer" VALIDATE CONSTRAINT "inchworm_set_customer_first_name_a2c1e294";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Makes customer.first_name NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ALTER COLUMN "first_name" SET NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP CONSTRAINT "inchworm_set_customer_first_name_a2c1e294";

--! t8 check reversible on="customer" complaint="customer.last_name is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in customer.last_name, while others read and write.
SELECT "id" FROM "customer" WHERE "last_name" IS NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Refuses NULL in customer.last_name from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD CONSTRAINT "inchworm_set_customer_last_name_185829d1" CHECK ("last_name" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="customer"
-- Looks at the rows of customer that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customer" VALIDATE CONSTRAINT "inchworm_set_customer_last_name_185829d1";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Makes customer.last_name NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ALTER COLUMN "last_name" SET NOT NULL;

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" DROP CONSTRAINT "inchworm_set_customer_last_name_185829d1";

--! r1 statement reversible effect=index-absent index="customer_full_name_idx" on="customer"
-- Drops the index customer_full_name_idx while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "customer_full_name_idx";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops full_name of customer with the trigger that kept the new columns equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_customer_first_name_0b52c842" ON "customer";
DROP FUNCTION "inchworm_sync_customer_first_name_0b52c842"();
ALTER TABLE "customer" DROP COLUMN "full_name";

--! r3 transaction irreversible lock="ACCESS EXCLUSIVE" on="customer"
-- Drops phone of customer with the trigger that kept the new columns equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_customer_country_code_713f4d5e" ON "customer";
DROP FUNCTION "inchworm_sync_customer_country_code_713f4d5e"();
ALTER TABLE "customer" DROP COLUMN "phone";
