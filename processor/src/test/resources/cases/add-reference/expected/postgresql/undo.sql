--! t12 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.owner_id again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_owner_id_fb6fbbc5"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."owner_id" := (SELECT (customer_id) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_owner_id_fb6fbbc5" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."owner_id" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_owner_id_fb6fbbc5"();

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- Drops the foreign key orders_referrer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_referrer_id_fkey";

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- Drops the foreign key orders_owner_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_owner_id_fkey";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.owner_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_owner_id_9b94390d" CHECK ("owner_id" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_owner_id_9b94390d";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.owner_id again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "owner_id" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_owner_id_9b94390d";

--! b2 statement reversible effect=index-absent index="orders_owner_id_idx" on="orders"
-- Drops the index orders_owner_id_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_owner_id_idx";

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- Drops the foreign key orders_payer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_payer_id_fkey";

--! e4 statement reversible effect=index-absent index="orders_payer_id_idx" on="orders"
-- Drops the index orders_payer_id_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_payer_id_idx";

--! e3 check reversible-if on="orders" complaint="orders.owner_id holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.owner_id would be lost.
SELECT "id" FROM "orders"
    WHERE "owner_id" IS NOT NULL
    AND CAST("owner_id" AS text) IS DISTINCT FROM CAST(CAST((customer_id) AS bigint) AS text);

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.owner_id, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_owner_id_fb6fbbc5" ON "orders";
DROP FUNCTION "inchworm_fill_orders_owner_id_fb6fbbc5"();
ALTER TABLE "orders" DROP COLUMN "owner_id";

--! e2 check reversible-if on="orders" complaint="orders.referrer_id holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.referrer_id would be lost.
SELECT "id" FROM "orders"
    WHERE "referrer_id" IS NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.referrer_id, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "referrer_id";

--! e1 check reversible-if on="orders" complaint="orders.payer_id holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.payer_id would be lost.
SELECT "id" FROM "orders"
    WHERE "payer_id" IS NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.payer_id, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "payer_id";
