--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.settlement from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_settlement_573a87a0" CHECK ("settlement" IS NOT NULL) NOT VALID;

--! t6 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_settlement_573a87a0";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.settlement again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "settlement" DROP NOT NULL;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_settlement_573a87a0";

--! e2 check reversible-if on="orders" complaint="orders.settlement holds values that status cannot tell; they would be lost"
-- Rows whose value in orders.settlement would be lost; those that were not filled yet have none.
SELECT "id" FROM "orders"
    WHERE ROW("settlement")::record *<> ROW(CAST(((CASE status::text WHEN 'PAID' THEN 'SETTLED' ELSE status::text END)::settlement_state) AS "settlement_state")) AND "settlement" IS NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.settlement, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_settlement_8c0d5453" ON "orders";
DROP FUNCTION "inchworm_sync_orders_settlement_8c0d5453"();
ALTER TABLE "orders" DROP COLUMN "settlement";

--! e1 transaction reversible
-- Drops the enum type settlement_state.
DROP TYPE "settlement_state";
