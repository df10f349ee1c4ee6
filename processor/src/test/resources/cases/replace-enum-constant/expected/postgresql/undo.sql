--! t8 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_state_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_state_check";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.state from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_state_6913f0e5" CHECK ("state" IS NOT NULL) NOT VALID;

--! t6 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_state_6913f0e5";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.state again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "state" DROP NOT NULL;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_state_6913f0e5";

--! e1 check reversible-if on="orders" complaint="orders.state holds values that status cannot tell; they would be lost"
-- Rows whose value in orders.state would be lost; those that were not filled yet have none.
SELECT "id" FROM "orders"
    WHERE ROW("state")::record *<> ROW(CAST((CASE status WHEN 'OPEN' THEN 'OPEN' ELSE 'SETTLED' END) AS varchar(255))) AND "state" IS NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.state, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_state_43c34ef7" ON "orders";
DROP FUNCTION "inchworm_sync_orders_state_43c34ef7"();
ALTER TABLE "orders" DROP COLUMN "state";

--! e1 check reversible-if on="orders" complaint="some rows of orders violate the check orders_status_check; mend or delete them"
-- Looks for rows that violate the check orders_status_check.
SELECT "id" FROM "orders"
    WHERE NOT ("status" IN ('OPEN', 'PAID', 'LOST'));

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_status_check" CHECK ("status" IN ('OPEN', 'PAID', 'LOST')) NOT VALID;

--! e1 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_status_check";
