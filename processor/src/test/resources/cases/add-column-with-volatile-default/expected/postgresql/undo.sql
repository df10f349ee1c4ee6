--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.label from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_label_a8a02aa4" CHECK ("label" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_label_a8a02aa4";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.label again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "label" DROP NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_label_a8a02aa4";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.token from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_token_216cbae1" CHECK ("token" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_token_216cbae1";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.token again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "token" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_token_216cbae1";

--! e3 check reversible-if on="orders" complaint="orders.label holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.label would be lost.
SELECT "id" FROM "orders"
    WHERE "label" IS NOT NULL
    AND CAST("label" AS text) IS DISTINCT FROM CAST(CAST((note) AS varchar(255)) AS text)
    AND CAST("label" AS text) IS DISTINCT FROM CAST(CAST(('none') AS varchar(255)) AS text);

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.label, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "label";

--! e2 check reversible-if on="orders" complaint="orders.seen_at holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.seen_at would be lost.
SELECT "id" FROM "orders"
    WHERE "seen_at" IS NOT NULL
    AND CAST("seen_at" AS text) IS DISTINCT FROM CAST(CAST((clock_timestamp()) AS timestamptz(6)) AS text);

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.seen_at, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "seen_at";

--! e1 check reversible-if on="orders" complaint="orders.token holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.token would be lost.
SELECT "id" FROM "orders"
    WHERE "token" IS NOT NULL
    AND CAST("token" AS text) IS DISTINCT FROM CAST(CAST((gen_random_uuid()) AS uuid) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.token, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "token";
