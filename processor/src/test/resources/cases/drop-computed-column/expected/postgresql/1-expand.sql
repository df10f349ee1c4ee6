--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.total, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "total" integer;
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "total" = (net / 2);
EXPLAIN (COSTS FALSE) SELECT (net / 2) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_total_2504722f"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."total" := (SELECT (net / 2) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_total_2504722f" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."total" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_total_2504722f"();
