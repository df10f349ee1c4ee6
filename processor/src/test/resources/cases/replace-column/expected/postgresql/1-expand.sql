--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.postcode, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "postcode" varchar(8);
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "postcode" = (left(zip, 8));
EXPLAIN (COSTS FALSE) SELECT (left(zip, 8)) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_postcode_24849e76"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."postcode" := (SELECT (left(zip, 8)) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_postcode_24849e76" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."postcode" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_postcode_24849e76"();

--! e2 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Fills orders.zip by a trigger in rows that are written without it: the new release no longer
-- writes it, the old one still reads it. EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (postcode) in orders.zip of rows that the new release wrote without it.
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "zip" = (postcode);
EXPLAIN (COSTS FALSE) SELECT (postcode) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_zip_76ae1575"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."zip" := (SELECT (postcode) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_zip_76ae1575" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."zip" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_zip_76ae1575"();
