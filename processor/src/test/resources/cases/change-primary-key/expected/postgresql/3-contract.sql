--! t1 statement reversible effect=index-present index="inchworm_new_orders_orders_pkey_9b1fb907" on="orders"
-- Builds the unique index inchworm_new_orders_orders_pkey_9b1fb907 while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release cannot use ON CONFLICT (number, shop) on orders.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_new_orders_orders_pkey_9b1fb907" ON "orders" ("number", "shop");

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Replaces the primary key of orders: it is (number, shop) from now on.
-- The index is there and its columns are NOT NULL: nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write rows of orders with the same number, or none (orders_pkey).
ALTER TABLE "orders" DROP CONSTRAINT "orders_pkey";
ALTER TABLE "orders" ADD CONSTRAINT "orders_pkey" PRIMARY KEY USING INDEX "inchworm_new_orders_orders_pkey_9b1fb907";
