--! t1 check reversible on="orders" complaint="orders.settlement and status differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.settlement with status to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("settlement")::record *<> ROW(CAST(((CASE status::text WHEN 'PAID' THEN 'SETTLED' ELSE status::text END)::settlement_state) AS "settlement_state"))
    AND ROW("status")::record *<> ROW(CAST(((CASE settlement::text WHEN 'SETTLED' THEN 'PAID' ELSE settlement::text END)::order_status) AS "order_status"));

--! t2 check reversible on="orders" complaint="orders.settlement is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.settlement, while others read and write.
SELECT "id" FROM "orders" WHERE "settlement" IS NULL;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.settlement from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_settlement_573a87a0" CHECK ("settlement" IS NOT NULL) NOT VALID;

--! t4 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_settlement_573a87a0";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.settlement NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "settlement" SET NOT NULL;

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_settlement_573a87a0";

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops orders.status with the trigger that kept it equal to its successor. What was built over the
-- new column meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_settlement_8c0d5453" ON "orders";
DROP FUNCTION "inchworm_sync_orders_settlement_8c0d5453"();
ALTER TABLE "orders" DROP COLUMN "status";

--! r2 transaction irreversible
-- Drops the enum type order_status, which no column is of any more. Cannot be undone without them.
DROP TYPE "order_status";
