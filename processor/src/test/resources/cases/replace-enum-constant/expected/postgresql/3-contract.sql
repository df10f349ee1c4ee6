--! t1 check reversible on="orders" complaint="orders.state and status differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.state with status to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("state")::record *<> ROW(CAST((CASE status WHEN 'OPEN' THEN 'OPEN' ELSE 'SETTLED' END) AS varchar(255)))
    AND ROW("status")::record *<> ROW(CAST((CASE state WHEN 'OPEN' THEN 'OPEN' ELSE 'PAID' END) AS varchar(255)));

--! t2 check reversible on="orders" complaint="orders.state is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.state, while others read and write.
SELECT "id" FROM "orders" WHERE "state" IS NULL;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.state from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_state_6913f0e5" CHECK ("state" IS NOT NULL) NOT VALID;

--! t4 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_state_6913f0e5";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.state NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "state" SET NOT NULL;

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_state_6913f0e5";

--! t7 check reversible on="orders" complaint="some rows of orders violate the check orders_state_check; mend or delete them"
-- Looks for rows that violate the check orders_state_check.
SELECT "id" FROM "orders"
    WHERE NOT ("state" IN ('OPEN', 'SETTLED'));

--! t8 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_state_check.
ALTER TABLE "orders" ADD CONSTRAINT "orders_state_check" CHECK ("state" IN ('OPEN', 'SETTLED')) NOT VALID;

--! t9 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_state_check";

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops orders.status with the trigger that kept it equal to its successor. What was built over the
-- new column meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_state_43c34ef7" ON "orders";
DROP FUNCTION "inchworm_sync_orders_state_43c34ef7"();
ALTER TABLE "orders" DROP COLUMN "status";
