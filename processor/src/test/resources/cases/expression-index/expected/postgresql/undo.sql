--! e1 statement reversible effect=index-absent index="orders_mail_idx" on="orders"
-- Drops the index orders_mail_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_mail_idx";
