--! r5 check reversible-if on="orders" complaint="some rows of orders have the same (lower(mail)); mend or delete them"
-- Looks for duplicates that the unique index orders_gone_idx would not allow.
SELECT (lower(mail)), count(*) AS "rows" FROM "orders"
    WHERE (lower(mail)) IS NOT NULL AND (closed > 1000)
    GROUP BY (lower(mail)) HAVING count(*) > 1;

--! r5 statement reversible-if effect=index-present index="orders_gone_idx" on="orders"
-- Builds the unique index orders_gone_idx while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "orders_gone_idx" ON "orders" ((lower(mail))) WHERE (closed > 1000);

--! r4 transaction reversible on="orders"
-- Renames the index orders_wide_idx of orders to inchworm_new_orders_orders_wide_idx_ba54035a.
ALTER INDEX "orders_wide_idx" RENAME TO "inchworm_new_orders_orders_wide_idx_ba54035a";

--! r3 statement reversible effect=index-present index="orders_wide_idx" on="orders"
-- Builds the index orders_wide_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_wide_idx" ON "orders" ("mail");

--! r2 transaction reversible on="orders"
-- Renames the index orders_open_idx of orders to inchworm_new_orders_orders_open_idx_f95adfe0.
ALTER INDEX "orders_open_idx" RENAME TO "inchworm_new_orders_orders_open_idx_f95adfe0";

--! r1 statement reversible effect=index-present index="orders_open_idx" on="orders"
-- Builds the index orders_open_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_open_idx" ON "orders" ("code") WHERE (closed IS NULL);

--! t2 statement reversible effect=index-absent index="orders_expr_idx" on="orders"
-- Drops the unique index orders_expr_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_expr_idx";

--! e6 statement reversible effect=index-absent index="orders_mail_idx1" on="orders"
-- Drops the index orders_mail_idx1 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_mail_idx1";

--! e5 statement reversible effect=index-absent index="orders_mail_idx" on="orders"
-- Drops the index orders_mail_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_mail_idx";

--! e4 statement reversible effect=index-absent index="orders_late_idx" on="orders"
-- Drops the index orders_late_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_late_idx";

--! e3 statement reversible effect=index-absent index="Closed & \"coded\"" on="orders"
-- Drops the index Closed & "coded" while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "Closed & ""coded""";

--! e2 statement reversible effect=index-absent index="inchworm_new_orders_orders_wide_idx_ba54035a" on="orders"
-- Drops the index inchworm_new_orders_orders_wide_idx_ba54035a while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_orders_orders_wide_idx_ba54035a";

--! e1 statement reversible effect=index-absent index="inchworm_new_orders_orders_open_idx_f95adfe0" on="orders"
-- Drops the index inchworm_new_orders_orders_open_idx_f95adfe0 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_orders_orders_open_idx_f95adfe0";
