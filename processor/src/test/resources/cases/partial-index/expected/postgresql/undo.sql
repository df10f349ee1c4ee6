--! r2 transaction reversible on="orders"
-- Renames the index orders_open_idx of orders to inchworm_new_orders_orders_open_idx_f95adfe0.
ALTER INDEX "orders_open_idx" RENAME TO "inchworm_new_orders_orders_open_idx_f95adfe0";

--! r1 statement reversible effect=index-present index="orders_open_idx" on="orders"
-- Builds the index orders_open_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_open_idx" ON "orders" ("code") WHERE (closed IS NULL);

--! e3 statement reversible effect=index-absent index="orders_mail_idx" on="orders"
-- Drops the index orders_mail_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_mail_idx";

--! e2 statement reversible effect=index-absent index="orders_late_idx" on="orders"
-- Drops the index orders_late_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_late_idx";

--! e1 statement reversible effect=index-absent index="inchworm_new_orders_orders_open_idx_f95adfe0" on="orders"
-- Drops the index inchworm_new_orders_orders_open_idx_f95adfe0 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_orders_orders_open_idx_f95adfe0";
