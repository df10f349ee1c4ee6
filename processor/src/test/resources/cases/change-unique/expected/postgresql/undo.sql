--! r2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Gives the name widened free again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" RENAME CONSTRAINT "widened" TO "inchworm_new_orders_widened_e86e502c";

--! r2 check reversible-if on="orders" complaint="some rows of orders have the same number; mend or delete them"
-- Looks for duplicates that the unique index widened would not allow.
SELECT "number", count(*) AS "rows" FROM "orders"
    WHERE "number" IS NOT NULL
    GROUP BY "number" HAVING count(*) > 1;

--! r2 statement reversible-if effect=index-present index="widened" on="orders"
-- Builds the unique index widened while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "widened" ON "orders" ("number");

--! r2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "widened" UNIQUE USING INDEX "widened";

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Gives the name narrowed free again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" RENAME CONSTRAINT "narrowed" TO "inchworm_new_orders_narrowed_00be8a38";

--! r1 check reversible-if on="orders" complaint="some rows of orders have the same shop, line; mend or delete them"
-- Looks for duplicates that the unique index narrowed would not allow.
SELECT "shop", "line", count(*) AS "rows" FROM "orders"
    WHERE "shop" IS NOT NULL AND "line" IS NOT NULL
    GROUP BY "shop", "line" HAVING count(*) > 1;

--! r1 statement reversible-if effect=index-present index="narrowed" on="orders"
-- Builds the unique index narrowed while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "narrowed" ON "orders" ("shop", "line");

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "narrowed" UNIQUE USING INDEX "narrowed";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Renames the constraint new_name of orders to old_name.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" RENAME CONSTRAINT "new_name" TO "old_name";

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the unique constraint inchworm_new_orders_narrowed_00be8a38 with its index.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_new_orders_narrowed_00be8a38";

--! t2 statement reversible effect=index-absent index="inchworm_new_orders_narrowed_00be8a38" on="orders"
-- Drops the unique index inchworm_new_orders_narrowed_00be8a38 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_orders_narrowed_00be8a38";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the unique constraint inchworm_new_orders_widened_e86e502c with its index.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_new_orders_widened_e86e502c";

--! e1 statement reversible effect=index-absent index="inchworm_new_orders_widened_e86e502c" on="orders"
-- Drops the unique index inchworm_new_orders_widened_e86e502c while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_orders_widened_e86e502c";
