--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.code, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "code" varchar(40);
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "code" = ('c' || id);
EXPLAIN (COSTS FALSE) SELECT ('c' || id) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_code_52c05647"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."code" := (SELECT ('c' || id) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_code_52c05647" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."code" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_code_52c05647"();

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.rank, NOT NULL with a default that is computed once and kept in the catalog for the rows that exist. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "rank" integer DEFAULT (3) NOT NULL;
