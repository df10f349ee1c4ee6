--! t6 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.created_by again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_created_by_747105d7"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."created_by" := (SELECT (customer_id) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_created_by_747105d7" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."created_by" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_created_by_747105d7"();

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.created_by from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_created_by_afa9639e" CHECK ("created_by" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_created_by_afa9639e";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.created_by again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "created_by" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_created_by_afa9639e";

--! b2 statement reversible effect=index-absent index="orders_created_by_id_idx" on="orders"
-- Drops the index orders_created_by_id_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_created_by_id_idx";

--! e5 statement reversible effect=index-absent index="orders_customer_id_total_idx" on="orders"
-- Drops the index orders_customer_id_total_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_customer_id_total_idx";

--! e4 statement reversible effect=index-absent index="orders_code_idx" on="orders"
-- Drops the index orders_code_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_code_idx";

--! e3 statement reversible effect=index-absent index="Paid & \"noted\"" on="orders"
-- Drops the index Paid & "noted" while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "Paid & ""noted""";

--! e2 check reversible-if on="orders" complaint="orders.code holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.code would be lost.
SELECT "id" FROM "orders"
    WHERE "code" IS NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.code, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "code";

--! e1 check reversible-if on="orders" complaint="orders.created_by holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.created_by would be lost.
SELECT "id" FROM "orders"
    WHERE "created_by" IS NOT NULL
    AND CAST("created_by" AS text) IS DISTINCT FROM CAST(CAST((customer_id) AS bigint) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.created_by, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_created_by_747105d7" ON "orders";
DROP FUNCTION "inchworm_fill_orders_created_by_747105d7"();
ALTER TABLE "orders" DROP COLUMN "created_by";
