--! r1 statement reversible effect=index-absent index="orders_customer_id_idx" on="orders"
-- Drops the index orders_customer_id_idx while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "orders_customer_id_idx";

--! r2 statement reversible-if effect=index-absent index="orders_customer_id_note_idx" on="orders"
-- Drops the index orders_customer_id_note_idx while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
-- Until the end of removal the new release cannot write duplicates to orders (orders_customer_id_note_idx).
DROP INDEX CONCURRENTLY IF EXISTS "orders_customer_id_note_idx";
