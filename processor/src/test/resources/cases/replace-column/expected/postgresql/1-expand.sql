--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds postcode to orders, nullable for now, beside zip,
-- which it will replace.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "postcode" varchar(8);

--! e2 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- A trigger keeps postcode of orders equal to zip, whichever is written.
-- EXPLAIN tries the expressions first, without running them.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (postcode) in orders.zip of rows that the new release wrote without it.
-- Until contract has tightened the new release cannot rely on orders.postcode being NOT NULL where it writes NULL itself.
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "postcode" = (left(zip, 8));
EXPLAIN (COSTS FALSE) SELECT (left(zip, 8)) FROM (SELECT * FROM "orders") AS "orders";
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "zip" = (postcode);
EXPLAIN (COSTS FALSE) SELECT (postcode) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_sync_orders_postcode_6082b4f3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."postcode")::record *<> ROW(OLD."postcode") THEN
        IF NOT (TG_OP = 'UPDATE' AND ROW(OLD."postcode") IS NULL AND ROW(NEW."postcode")::record *= ROW(CAST((SELECT (left(zip, 8)) FROM (SELECT NEW.*) AS "orders") AS varchar(8)))) THEN
            NEW."zip" := (SELECT (postcode) FROM (SELECT NEW.*) AS "orders");
        END IF;
    ELSIF TG_OP = 'INSERT' OR ROW(NEW."zip")::record *<> ROW(OLD."zip") THEN
        NEW."postcode" := (SELECT (left(zip, 8)) FROM (SELECT NEW.*) AS "orders");
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_postcode_6082b4f3" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_postcode_6082b4f3"();
