--! e1 check reversible-if on="orders" complaint="some rows have no orders.status, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.status, while others read and write.
SELECT "id" FROM "orders" WHERE "status" IS NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.status from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_status_de99da0c" CHECK ("status" IS NOT NULL) NOT VALID;

--! e1 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_status_de99da0c";

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.status NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "status" SET NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_status_de99da0c";
