--! t6 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.postcode again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_postcode_24849e76"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."postcode" := (SELECT (left(zip, 8)) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_postcode_24849e76" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."postcode" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_postcode_24849e76"();

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.postcode from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_postcode_4bd006ab" CHECK ("postcode" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_postcode_4bd006ab";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.postcode again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "postcode" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_postcode_4bd006ab";

--! b2 statement reversible effect=index-absent index="orders_postcode_idx" on="orders"
-- Drops the index orders_postcode_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_postcode_idx";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the trigger for orders.zip away.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_zip_76ae1575" ON "orders";
DROP FUNCTION "inchworm_fill_orders_zip_76ae1575"();

--! e1 check reversible-if on="orders" complaint="orders.postcode holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.postcode would be lost.
SELECT "id" FROM "orders"
    WHERE "postcode" IS NOT NULL
    AND CAST("postcode" AS text) IS DISTINCT FROM CAST(CAST((left(zip, 8)) AS varchar(8)) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.postcode, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_postcode_24849e76" ON "orders";
DROP FUNCTION "inchworm_fill_orders_postcode_24849e76"();
ALTER TABLE "orders" DROP COLUMN "postcode";
