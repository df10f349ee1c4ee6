--! r1 statement reversible effect=index-absent index="orders_open_idx" on="orders"
-- Drops the index orders_open_idx while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "orders_open_idx";

--! r2 transaction reversible on="orders"
-- Renames the index inchworm_new_orders_orders_open_idx_f95adfe0 of orders to orders_open_idx.
ALTER INDEX "inchworm_new_orders_orders_open_idx_f95adfe0" RENAME TO "orders_open_idx";
