--! t1 check reversible on="orders" complaint="orders.state is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.state, while others read and write.
SELECT "id" FROM "orders" WHERE "state" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.state from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_state_6913f0e5" CHECK ("state" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_state_6913f0e5";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.state NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "state" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_state_6913f0e5";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.state: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_state_e3a83382" ON "orders";
DROP FUNCTION "inchworm_fill_orders_state_e3a83382"();
