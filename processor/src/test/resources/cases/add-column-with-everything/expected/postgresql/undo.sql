--! t15 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.code again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_code_52c05647"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."code" := (SELECT ('c' || id) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_code_52c05647" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."code" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_code_52c05647"();

--! t14 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the unique constraint orders_code_key with its index.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_code_key";

--! t13 statement reversible effect=index-absent index="orders_code_key" on="orders"
-- Drops the unique index orders_code_key while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_code_key";

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_rank_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_rank_check";

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_code_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_code_check";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.code from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_code_d935ef23" CHECK ("code" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_code_d935ef23";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.code again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "code" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_code_d935ef23";

--! b3 statement reversible effect=index-absent index="orders_rank_idx" on="orders"
-- Drops the index orders_rank_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_rank_idx";

--! b2 statement reversible effect=index-absent index="orders_code_rank_idx" on="orders"
-- Drops the index orders_code_rank_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_code_rank_idx";

--! e2 check reversible-if on="orders" complaint="orders.rank holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.rank would be lost.
SELECT "id" FROM "orders"
    WHERE "rank" IS NOT NULL
    AND CAST("rank" AS text) IS DISTINCT FROM CAST(CAST((3) AS integer) AS text);

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.rank, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "rank";

--! e1 check reversible-if on="orders" complaint="orders.code holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.code would be lost.
SELECT "id" FROM "orders"
    WHERE "code" IS NOT NULL
    AND CAST("code" AS text) IS DISTINCT FROM CAST(CAST(('c' || id) AS varchar(40)) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.code, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_code_52c05647" ON "orders";
DROP FUNCTION "inchworm_fill_orders_code_52c05647"();
ALTER TABLE "orders" DROP COLUMN "code";
