--! t1 check reversible on="orders" complaint="orders.priority is NULL in some rows; give it a value in them"
-- Looks for rows without a value in orders.priority, while others read and write.
SELECT "id" FROM "orders" WHERE "priority" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.priority from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release reads NULL in orders.priority of rows that the old release wrote.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_priority_3aca460f" CHECK ("priority" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_priority_3aca460f";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.priority NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "priority" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_priority_3aca460f";
