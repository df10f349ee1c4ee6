--! t1 check reversible on="orders" complaint="orders.created_by is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.created_by, while others read and write.
SELECT "id" FROM "orders" WHERE "created_by" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.created_by from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_created_by_afa9639e" CHECK ("created_by" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_created_by_afa9639e";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.created_by NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "created_by" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_created_by_afa9639e";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.created_by: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_created_by_747105d7" ON "orders";
DROP FUNCTION "inchworm_fill_orders_created_by_747105d7"();
