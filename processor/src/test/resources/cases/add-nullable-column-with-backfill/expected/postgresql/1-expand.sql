--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.shouted, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release gets (upper(note)) where it writes NULL to orders.shouted.
ALTER TABLE "orders" ADD COLUMN "shouted" varchar(255);
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "shouted" = (upper(note));
EXPLAIN (COSTS FALSE) SELECT (upper(note)) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_shouted_50040386"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."shouted" := (SELECT (upper(note)) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_shouted_50040386" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."shouted" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_shouted_50040386"();
