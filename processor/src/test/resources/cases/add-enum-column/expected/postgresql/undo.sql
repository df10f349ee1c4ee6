--! t9 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.state again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_state_e3a83382"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."state" := (SELECT (CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_state_e3a83382" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."state" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_state_e3a83382"();

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_state_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_state_check";

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

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_channel_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_channel_check";

--! e2 check reversible-if on="orders" complaint="orders.state holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.state would be lost.
SELECT "id" FROM "orders"
    WHERE "state" IS NOT NULL
    AND CAST("state" AS text) IS DISTINCT FROM CAST(CAST((CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END) AS varchar(255)) AS text);

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.state, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_state_e3a83382" ON "orders";
DROP FUNCTION "inchworm_fill_orders_state_e3a83382"();
ALTER TABLE "orders" DROP COLUMN "state";

--! e1 check reversible-if on="orders" complaint="orders.channel holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.channel would be lost.
SELECT "id" FROM "orders"
    WHERE "channel" IS NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.channel, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "channel";
