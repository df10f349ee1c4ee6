--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the default of orders.loose away.
-- Part of contract: the old release relied on the one there was.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release gets (1) where it inserts without orders.loose.
ALTER TABLE "orders" ALTER COLUMN "loose" DROP DEFAULT;

--! t2 check reversible on="orders" complaint="orders.rank is NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.rank, while others read and write.
SELECT "id" FROM "orders" WHERE "rank" IS NULL;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.rank from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_rank_5a91d6a5" CHECK ("rank" IS NOT NULL) NOT VALID;

--! t4 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_rank_5a91d6a5";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.rank NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "rank" SET NOT NULL;

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_rank_5a91d6a5";

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.rank: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_rank_9dc8c950" ON "orders";
DROP FUNCTION "inchworm_fill_orders_rank_9dc8c950"();
