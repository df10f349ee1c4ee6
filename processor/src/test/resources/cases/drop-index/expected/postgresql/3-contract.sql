--! r1 statement reversible effect=index-absent index="orders_customer_id_idx" on="orders"
-- Drops the index orders_customer_id_idx while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "orders_customer_id_idx";

--! r2 statement reversible-if effect=index-absent index="orders_expr_idx" on="orders"
-- Drops the index orders_expr_idx while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
-- Until here the new release cannot write duplicates, from here on no ON CONFLICT can use it.
DROP INDEX CONCURRENTLY IF EXISTS "orders_expr_idx";
