--! t1 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.shouted again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_shouted_50040386"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."shouted" := (SELECT (upper(note)) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_shouted_50040386" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."shouted" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_shouted_50040386"();

--! e1 check reversible-if on="orders" complaint="orders.shouted holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.shouted would be lost.
SELECT "id" FROM "orders"
    WHERE "shouted" IS NOT NULL
    AND CAST("shouted" AS text) IS DISTINCT FROM CAST(CAST((upper(note)) AS varchar(255)) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.shouted, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_shouted_50040386" ON "orders";
DROP FUNCTION "inchworm_fill_orders_shouted_50040386"();
ALTER TABLE "orders" DROP COLUMN "shouted";
