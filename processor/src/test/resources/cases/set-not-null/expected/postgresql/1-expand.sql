--! e1 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Fills orders.priority by a trigger in rows that are written without a value, so that the new release
-- reads no NULL. EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From expand on the old release gets (coalesce(length(note), 0)) where it writes NULL to orders.priority.
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "priority" = (coalesce(length(note), 0));
EXPLAIN (COSTS FALSE) SELECT (coalesce(length(note), 0)) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_priority_ecdd428d"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."priority" := (SELECT (coalesce(length(note), 0)) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_priority_ecdd428d" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."priority" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_priority_ecdd428d"();
