--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.channel, nullable and without default. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "channel" varchar(255);

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.state, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "state" varchar(255);
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "state" = (CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END);
EXPLAIN (COSTS FALSE) SELECT (CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_state_e3a83382"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."state" := (SELECT (CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_state_e3a83382" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."state" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_state_e3a83382"();

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- The old release leaves the column NULL, which every check lets pass.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_channel_check" CHECK ("channel" IN ('WEB', 'SHOP')) NOT VALID;

--! e4 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_channel_check";
