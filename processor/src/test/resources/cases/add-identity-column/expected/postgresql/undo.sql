--! r1 check reversible-if on="countries" complaint="some rows of countries have the same code; mend or delete them"
-- Looks for duplicates that the unique index inchworm_old_countries_countries_pkey_3b131c8a would not allow.
SELECT "code", count(*) AS "rows" FROM "countries"
    WHERE "code" IS NOT NULL
    GROUP BY "code" HAVING count(*) > 1;

--! r1 statement reversible-if effect=index-present index="inchworm_old_countries_countries_pkey_3b131c8a" on="countries"
-- Builds the unique index inchworm_old_countries_countries_pkey_3b131c8a while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_old_countries_countries_pkey_3b131c8a" ON "countries" ("code");

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="countries"
-- Replaces the primary key of countries: it is (code) from now on.
-- The index is there and its columns are NOT NULL: nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" DROP CONSTRAINT "countries_pkey";
ALTER TABLE "countries" ADD CONSTRAINT "countries_pkey" PRIMARY KEY USING INDEX "inchworm_old_countries_countries_pkey_3b131c8a";

--! t17 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Numbers orders.number from a sequence again, past every number of its identity.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
LOCK TABLE "orders" IN ACCESS EXCLUSIVE MODE;
CREATE SEQUENCE "inchworm_numbers_orders_number_f2ebacf6" START WITH 1 INCREMENT BY 1;
GRANT USAGE ON SEQUENCE "inchworm_numbers_orders_number_f2ebacf6" TO PUBLIC;
SELECT pg_catalog.setval('"inchworm_numbers_orders_number_f2ebacf6"', pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('"orders"', 'number')), false);
ALTER TABLE "orders" ALTER COLUMN "number" DROP IDENTITY;
ALTER TABLE "orders" ALTER COLUMN "number" SET DEFAULT (pg_catalog.nextval('"inchworm_numbers_orders_number_f2ebacf6"'));

--! t16 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Numbers countries.id from a sequence again, past every number of its identity.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
LOCK TABLE "countries" IN ACCESS EXCLUSIVE MODE;
CREATE SEQUENCE "inchworm_numbers_countries_id_e5a22b1f" START WITH 1 INCREMENT BY 1;
GRANT USAGE ON SEQUENCE "inchworm_numbers_countries_id_e5a22b1f" TO PUBLIC;
SELECT pg_catalog.setval('"inchworm_numbers_countries_id_e5a22b1f"', pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('"countries"', 'id')), false);
ALTER TABLE "countries" ALTER COLUMN "id" DROP IDENTITY;
ALTER TABLE "countries" ALTER COLUMN "id" SET DEFAULT (pg_catalog.nextval('"inchworm_numbers_countries_id_e5a22b1f"'));

--! t15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the unique constraint orders_number_key with its index.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_number_key";

--! t14 statement reversible effect=index-absent index="orders_number_key" on="orders"
-- Drops the unique index orders_number_key while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_number_key";

--! t12 statement reversible effect=index-absent index="inchworm_new_countries_countries_pkey_ed2d6532" on="countries"
-- Drops the unique index inchworm_new_countries_countries_pkey_ed2d6532 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_countries_countries_pkey_ed2d6532";

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.number from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_number_a00f22bb" CHECK ("number" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_number_a00f22bb";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.number again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "number" DROP NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_number_a00f22bb";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Refuses NULL in countries.id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" ADD CONSTRAINT "inchworm_set_countries_id_3c9713f2" CHECK ("id" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="countries"
-- Looks at the rows of countries that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "countries" VALIDATE CONSTRAINT "inchworm_set_countries_id_3c9713f2";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Allows NULL in countries.id again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" ALTER COLUMN "id" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" DROP CONSTRAINT "inchworm_set_countries_id_3c9713f2";

--! e2 check reversible-if on="orders" complaint="orders.number holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.number would be lost.
SELECT "code" FROM "orders"
    WHERE "number" IS NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.number, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "number";

--! e2 transaction reversible-if
-- Drops the sequence that numbered orders.number.
DROP SEQUENCE "inchworm_numbers_orders_number_f2ebacf6";

--! e1 check reversible-if on="countries" complaint="countries.id holds values that the new release may have written; they would be lost"
-- Rows whose value in countries.id would be lost.
SELECT "id" FROM "countries"
    WHERE "id" IS NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="countries"
-- Drops column countries.id, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" DROP COLUMN "id";

--! e1 transaction reversible-if
-- Drops the sequence that numbered countries.id.
DROP SEQUENCE "inchworm_numbers_countries_id_e5a22b1f";
