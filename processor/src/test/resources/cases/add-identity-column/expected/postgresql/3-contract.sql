--! t1 check reversible on="countries" complaint="countries.id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in countries.id, while others read and write.
SELECT "id" FROM "countries" WHERE "id" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Refuses NULL in countries.id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" ADD CONSTRAINT "inchworm_set_countries_id_3c9713f2" CHECK ("id" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="countries"
-- Looks at the rows of countries that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "countries" VALIDATE CONSTRAINT "inchworm_set_countries_id_3c9713f2";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Makes countries.id NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" ALTER COLUMN "id" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" DROP CONSTRAINT "inchworm_set_countries_id_3c9713f2";

--! t6 check reversible on="orders" complaint="orders.number is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.number, while others read and write.
SELECT "code" FROM "orders" WHERE "number" IS NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.number from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_number_a00f22bb" CHECK ("number" IS NOT NULL) NOT VALID;

--! t8 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_number_a00f22bb";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.number NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "number" SET NOT NULL;

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_number_a00f22bb";

--! t11 check reversible on="countries" complaint="some rows of countries have the same id; mend or delete them"
-- Looks for duplicates that the unique index inchworm_new_countries_countries_pkey_ed2d6532 would not allow.
SELECT "id", count(*) AS "rows" FROM "countries"
    WHERE "id" IS NOT NULL
    GROUP BY "id" HAVING count(*) > 1;

--! t12 statement reversible effect=index-present index="inchworm_new_countries_countries_pkey_ed2d6532" on="countries"
-- Builds the unique index inchworm_new_countries_countries_pkey_ed2d6532 while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release may read rows of countries that violate countries_pkey.
-- Until contract has tightened the new release cannot use ON CONFLICT (id) on countries.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_new_countries_countries_pkey_ed2d6532" ON "countries" ("id");

--! t13 check reversible on="orders" complaint="some rows of orders have the same number; mend or delete them"
-- Looks for duplicates that the unique index orders_number_key would not allow.
SELECT "number", count(*) AS "rows" FROM "orders"
    WHERE "number" IS NOT NULL
    GROUP BY "number" HAVING count(*) > 1;

--! t14 statement reversible effect=index-present index="orders_number_key" on="orders"
-- Builds the unique index orders_number_key while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release may read rows of orders that violate orders_number_key.
-- Until contract has tightened the new release cannot use ON CONFLICT (number) on orders.
CREATE UNIQUE INDEX CONCURRENTLY "orders_number_key" ON "orders" ("number");

--! t15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_number_key" UNIQUE USING INDEX "orders_number_key";

--! t16 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Makes countries.id an identity column, which counts on past every number of the sequence that it had so far.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" ALTER COLUMN "id" DROP DEFAULT;
ALTER TABLE "countries" ALTER COLUMN "id" ADD GENERATED BY DEFAULT AS IDENTITY;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('"countries"', 'id'), pg_catalog.nextval('"inchworm_numbers_countries_id_e5a22b1f"'), false);
DROP SEQUENCE "inchworm_numbers_countries_id_e5a22b1f";

--! t17 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.number an identity column, which counts on past every number of the sequence that it had so far.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "number" DROP DEFAULT;
ALTER TABLE "orders" ALTER COLUMN "number" ADD GENERATED BY DEFAULT AS IDENTITY;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('"orders"', 'number'), pg_catalog.nextval('"inchworm_numbers_orders_number_f2ebacf6"'), false);
DROP SEQUENCE "inchworm_numbers_orders_number_f2ebacf6";

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="countries"
-- Replaces the primary key of countries: it is (id) from now on.
-- The index is there and its columns are NOT NULL: nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write rows of countries with the same code, or none (countries_pkey).
ALTER TABLE "countries" DROP CONSTRAINT "countries_pkey";
ALTER TABLE "countries" ADD CONSTRAINT "countries_pkey" PRIMARY KEY USING INDEX "inchworm_new_countries_countries_pkey_ed2d6532";
