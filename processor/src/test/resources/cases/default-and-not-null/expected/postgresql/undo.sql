--! t7 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.rank again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_rank_9dc8c950"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."rank" := (SELECT (3) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_rank_9dc8c950" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."rank" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_rank_9dc8c950"();

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.rank from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_rank_5a91d6a5" CHECK ("rank" IS NOT NULL) NOT VALID;

--! t6 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_rank_5a91d6a5";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.rank again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "rank" DROP NOT NULL;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_rank_5a91d6a5";

--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Brings the old default of orders.loose back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "loose" SET DEFAULT (1);

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the trigger for orders.rank away; what it and the backfill filled stays.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_rank_9dc8c950" ON "orders";
DROP FUNCTION "inchworm_fill_orders_rank_9dc8c950"();

--! e2 check reversible-if on="orders" complaint="orders.loose is NULL in some rows, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.loose, while others read and write.
SELECT "id" FROM "orders" WHERE "loose" IS NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.loose from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_loose_d2608854" CHECK ("loose" IS NOT NULL) NOT VALID;

--! e2 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_loose_d2608854";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.loose NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "loose" SET NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_loose_d2608854";

--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the default of orders.rank away again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "rank" DROP DEFAULT;
