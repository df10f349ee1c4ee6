--! t6 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.state again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_state_e3a83382"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."state" := (SELECT (CAST(CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END AS order_state)) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_state_e3a83382" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."state" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_state_e3a83382"();

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.state from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_state_6913f0e5" CHECK ("state" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_state_6913f0e5";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.state again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "state" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_state_6913f0e5";

--! e6 check reversible-if on="orders" complaint="orders.origin holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.origin would be lost.
SELECT "id" FROM "orders"
    WHERE "origin" IS NOT NULL
    AND CAST("origin" AS text) IS DISTINCT FROM CAST(CAST(('SHOP') AS "channel") AS text);

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.origin, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "origin";

--! e5 check reversible-if on="orders" complaint="orders.state holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.state would be lost.
SELECT "id" FROM "orders"
    WHERE "state" IS NOT NULL
    AND CAST("state" AS text) IS DISTINCT FROM CAST(CAST((CAST(CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END AS order_state)) AS "order_state") AS text);

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.state, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_state_e3a83382" ON "orders";
DROP FUNCTION "inchworm_fill_orders_state_e3a83382"();
ALTER TABLE "orders" DROP COLUMN "state";

--! e4 check reversible-if on="orders" complaint="orders.channel holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.channel would be lost.
SELECT "id" FROM "orders"
    WHERE "channel" IS NOT NULL;

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.channel, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "channel";

--! e3 check reversible-if on="parcels" complaint="parcels holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table parcels.
SELECT "id" FROM "parcels";

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops table parcels, which only the new release knows.
DROP TABLE "parcels";

--! e2 transaction reversible
-- Drops the enum type order_state.
DROP TYPE "order_state";

--! e1 transaction reversible
-- Drops the enum type channel.
DROP TYPE "channel";
