--! t6 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.priority again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_priority_ecdd428d"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."priority" := (SELECT (coalesce(length(note), 0)) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_priority_ecdd428d" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."priority" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_priority_ecdd428d"();

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.priority from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_priority_3aca460f" CHECK ("priority" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_priority_3aca460f";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.priority again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "priority" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_priority_3aca460f";

--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the trigger for orders.priority away; what it and the backfill filled stays.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_priority_ecdd428d" ON "orders";
DROP FUNCTION "inchworm_fill_orders_priority_ecdd428d"();
