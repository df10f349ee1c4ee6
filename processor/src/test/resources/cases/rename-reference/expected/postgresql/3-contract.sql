--! t1 check reversible on="orders" complaint="orders.buyer_id and customer_id differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.buyer_id with customer_id to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("buyer_id")::record *<> ROW("customer_id");

--! t2 check reversible on="orders" complaint="orders.buyer_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.buyer_id, while others read and write.
SELECT "id" FROM "orders" WHERE "buyer_id" IS NULL;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.buyer_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_buyer_id_06a16609" CHECK ("buyer_id" IS NOT NULL) NOT VALID;

--! t4 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_buyer_id_06a16609";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.buyer_id NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "buyer_id" SET NOT NULL;

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_buyer_id_06a16609";

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","customers"
-- Drops the foreign key orders_customer_id_fkey from orders to customers.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_customer_id_fkey";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops orders.customer_id with the trigger that kept it equal to its successor. What was built over the
-- new column meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_buyer_id_ece409d8" ON "orders";
DROP FUNCTION "inchworm_sync_orders_buyer_id_ece409d8"();
ALTER TABLE "orders" DROP COLUMN "customer_id";
