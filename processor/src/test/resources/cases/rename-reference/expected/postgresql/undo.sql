--! r1 check reversible-if on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT "customer_id" FROM "orders" AS c
    WHERE c."customer_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "customers" AS p WHERE p."id" = c."customer_id");

--! r1 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- No index of orders begins with customer_id: deleting from customers will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE NOT VALID;

--! r1 transaction reversible-if on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_customer_id_fkey";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.buyer_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_buyer_id_06a16609" CHECK ("buyer_id" IS NOT NULL) NOT VALID;

--! t6 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_buyer_id_06a16609";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.buyer_id again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "buyer_id" DROP NOT NULL;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_buyer_id_06a16609";

--! b4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- Drops the foreign key orders_buyer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "orders_buyer_id_fkey";

--! b3 statement reversible effect=index-absent index="orders_buyer_id_idx" on="orders"
-- Drops the index orders_buyer_id_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_buyer_id_idx";

--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.buyer_id, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_buyer_id_ece409d8" ON "orders";
DROP FUNCTION "inchworm_sync_orders_buyer_id_ece409d8"();
ALTER TABLE "orders" DROP COLUMN "buyer_id";
