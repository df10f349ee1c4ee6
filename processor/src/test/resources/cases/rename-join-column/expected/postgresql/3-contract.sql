--! t1 check reversible on="orders" complaint="orders.customer_id and customer differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.customer_id with customer to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("customer_id")::record *<> ROW("customer");

--! t2 check reversible on="orders" complaint="orders.parent_id and parent differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.parent_id with parent to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("parent_id")::record *<> ROW("parent");

--! t3 check reversible on="orders" complaint="orders.customer_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.customer_id, while others read and write.
SELECT "id" FROM "orders" WHERE "customer_id" IS NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.customer_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_customer_id_a8b36434" CHECK ("customer_id" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_customer_id_a8b36434";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.customer_id NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "customer_id" SET NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_customer_id_a8b36434";

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","customer"
-- Drops the foreign key orders_customer_fkey from orders to customer.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customer, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_customer_fkey";

--! r2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the foreign key orders_parent_fkey from orders to orders.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_parent_fkey";

--! r3 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops orders.customer, orders.parent with the trigger that kept each equal to its successor. What was built over the
-- new columns meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_customer_id_05968a0e" ON "orders";
DROP FUNCTION "inchworm_sync_orders_customer_id_05968a0e"();
DROP TRIGGER "zy_inchworm_sync_orders_parent_id_09b2258b" ON "orders";
DROP FUNCTION "inchworm_sync_orders_parent_id_09b2258b"();
ALTER TABLE "orders" DROP COLUMN "customer";
ALTER TABLE "orders" DROP COLUMN "parent";
