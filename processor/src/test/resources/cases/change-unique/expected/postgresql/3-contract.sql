--! t1 check reversible on="orders" complaint="some rows of orders have the same line; mend or delete them"
-- Looks for duplicates that the unique index inchworm_new_orders_narrowed_00be8a38 would not allow.
SELECT "line", count(*) AS "rows" FROM "orders"
    WHERE "line" IS NOT NULL
    GROUP BY "line" HAVING count(*) > 1;

--! t2 statement reversible effect=index-present index="inchworm_new_orders_narrowed_00be8a38" on="orders"
-- Builds the unique index inchworm_new_orders_narrowed_00be8a38 while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release may read rows of orders that violate narrowed.
-- Until contract has tightened the new release cannot use ON CONFLICT (line) on orders.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_new_orders_narrowed_00be8a38" ON "orders" ("line");

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_new_orders_narrowed_00be8a38" UNIQUE USING INDEX "inchworm_new_orders_narrowed_00be8a38";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Renames the constraint old_name of orders to new_name.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot use ON CONFLICT ON CONSTRAINT new_name on orders.
ALTER TABLE "orders" RENAME CONSTRAINT "old_name" TO "new_name";

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the old unique constraint narrowed of orders, and the new one takes its place.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "narrowed";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_new_orders_narrowed_00be8a38" TO "narrowed";

--! r2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the old unique constraint widened of orders, and the new one takes its place.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write rows of orders with the same number (widened).
ALTER TABLE "orders" DROP CONSTRAINT "widened";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_new_orders_widened_e86e502c" TO "widened";
