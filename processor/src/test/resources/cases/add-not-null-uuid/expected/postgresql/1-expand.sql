--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.created_by, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "created_by" uuid;
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "created_by" = (customer_id);
EXPLAIN (COSTS FALSE) SELECT (customer_id) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_created_by_747105d7"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."created_by" := (SELECT (customer_id) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_created_by_747105d7" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."created_by" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_created_by_747105d7"();
