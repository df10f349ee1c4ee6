--! t1 check reversible on="orders" complaint="orders.customer_id and customer differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.customer_id with customer to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("customer_id")::record *<> ROW("customer");

--! t2 check reversible on="orders" complaint="orders.parent_id and parent differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.parent_id with parent to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("parent_id")::record *<> ROW("parent");

--! t3 check reversible on="orders" complaint="orders.payer_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.payer_id, while others read and write.
SELECT "id" FROM "orders" WHERE "payer_id" IS NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.payer_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_payer_id_9ca19f4f" CHECK ("payer_id" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_payer_id_9ca19f4f";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.payer_id NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "payer_id" SET NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_payer_id_9ca19f4f";

--! t8 check reversible on="orders" complaint="orders.customer_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.customer_id, while others read and write.
SELECT "id" FROM "orders" WHERE "customer_id" IS NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.customer_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_customer_id_a8b36434" CHECK ("customer_id" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_customer_id_a8b36434";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.customer_id NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "customer_id" SET NOT NULL;

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_customer_id_a8b36434";

--! t13 check reversible on="orders","customer" complaint="some rows of orders refer to rows of customer that do not exist (payer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customer.
SELECT "payer_id" FROM "orders" AS c
    WHERE c."payer_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "customer" AS p WHERE p."id" = c."payer_id");

--! t14 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customer"
-- Lets orders refer to customer, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- No index of orders begins with payer_id: deleting from customer will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customer (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_payer_id_fkey.
ALTER TABLE "orders" ADD CONSTRAINT "orders_payer_id_fkey" FOREIGN KEY ("payer_id") REFERENCES "customer" ("id") NOT VALID;

--! t15 transaction reversible on="orders","customer"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_payer_id_fkey";

--! t16 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.payer_id: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_payer_id_63656484" ON "orders";
DROP FUNCTION "inchworm_fill_orders_payer_id_63656484"();

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
