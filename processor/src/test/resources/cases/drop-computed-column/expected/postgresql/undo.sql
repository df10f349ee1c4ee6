--! r1 statement reversible effect=index-present index="orders_gross_idx" on="orders"
-- Builds the index orders_gross_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_gross_idx" ON "orders" ("gross");

--! t6 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.total again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_total_2504722f"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."total" := (SELECT (net / 2) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_total_2504722f" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."total" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_total_2504722f"();

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.total from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_total_1b44bf75" CHECK ("total" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_total_1b44bf75";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.total again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "total" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_total_1b44bf75";

--! e1 check reversible-if on="orders" complaint="orders.total holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.total would be lost.
SELECT "id" FROM "orders"
    WHERE "total" IS NOT NULL
    AND CAST("total" AS text) IS DISTINCT FROM CAST(CAST((net / 2) AS integer) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.total, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_total_2504722f" ON "orders";
DROP FUNCTION "inchworm_fill_orders_total_2504722f"();
ALTER TABLE "orders" DROP COLUMN "total";
