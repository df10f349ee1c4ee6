--! r1 check reversible-if on="orders" complaint="some rows of orders have the same number; mend or delete them"
-- Looks for duplicates that the unique index inchworm_old_orders_orders_pkey_01445b56 would not allow.
SELECT "number", count(*) AS "rows" FROM "orders"
    WHERE "number" IS NOT NULL
    GROUP BY "number" HAVING count(*) > 1;

--! r1 statement reversible-if effect=index-present index="inchworm_old_orders_orders_pkey_01445b56" on="orders"
-- Builds the unique index inchworm_old_orders_orders_pkey_01445b56 while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_old_orders_orders_pkey_01445b56" ON "orders" ("number");

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Replaces the primary key of orders: it is (number) from now on.
-- The index is there and its columns are NOT NULL: nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_pkey";
ALTER TABLE "orders" ADD CONSTRAINT "orders_pkey" PRIMARY KEY USING INDEX "inchworm_old_orders_orders_pkey_01445b56";

--! t1 statement reversible effect=index-absent index="inchworm_new_orders_orders_pkey_9b1fb907" on="orders"
-- Drops the unique index inchworm_new_orders_orders_pkey_9b1fb907 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_orders_orders_pkey_9b1fb907";
