--! t1 check reversible on="orders" complaint="some rows of orders have the same (lower(code)); mend or delete them"
-- Looks for duplicates that the unique index orders_expr_idx would not allow.
SELECT (lower(code)), count(*) AS "rows" FROM "orders"
    WHERE (lower(code)) IS NOT NULL AND (closed > 1000)
    GROUP BY (lower(code)) HAVING count(*) > 1;

--! t2 statement reversible effect=index-present index="orders_expr_idx" on="orders"
-- Builds the unique index orders_expr_idx while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release may read rows of orders that violate orders_expr_idx.
CREATE UNIQUE INDEX CONCURRENTLY "orders_expr_idx" ON "orders" ((lower(code))) WHERE (closed > 1000);

--! r1 statement reversible effect=index-absent index="orders_open_idx" on="orders"
-- Drops the index orders_open_idx while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "orders_open_idx";

--! r2 transaction reversible on="orders"
-- Renames the index inchworm_new_orders_orders_open_idx_f95adfe0 of orders to orders_open_idx.
ALTER INDEX "inchworm_new_orders_orders_open_idx_f95adfe0" RENAME TO "orders_open_idx";

--! r3 statement reversible effect=index-absent index="orders_wide_idx" on="orders"
-- Drops the index orders_wide_idx while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "orders_wide_idx";

--! r4 transaction reversible on="orders"
-- Renames the index inchworm_new_orders_orders_wide_idx_ba54035a of orders to orders_wide_idx.
ALTER INDEX "inchworm_new_orders_orders_wide_idx_ba54035a" RENAME TO "orders_wide_idx";

--! r5 statement reversible-if effect=index-absent index="orders_gone_idx" on="orders"
-- Drops the index orders_gone_idx while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
-- Until the end of removal the new release cannot write duplicates to orders (orders_gone_idx).
DROP INDEX CONCURRENTLY IF EXISTS "orders_gone_idx";
