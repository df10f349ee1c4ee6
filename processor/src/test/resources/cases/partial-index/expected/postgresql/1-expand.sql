--! e1 statement reversible effect=index-present index="inchworm_new_orders_orders_open_idx_f95adfe0" on="orders"
-- Builds the index inchworm_new_orders_orders_open_idx_f95adfe0 while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_new_orders_orders_open_idx_f95adfe0" ON "orders" ("code") WHERE (closed IS NULL AND mail IS NOT NULL);

--! e2 statement reversible effect=index-present index="inchworm_new_orders_orders_wide_idx_ba54035a" on="orders"
-- Builds the index inchworm_new_orders_orders_wide_idx_ba54035a while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_new_orders_orders_wide_idx_ba54035a" ON "orders" ("mail") INCLUDE ("closed");

--! e3 statement reversible effect=index-present index="Closed & \"coded\"" on="orders"
-- Builds the index Closed & "coded" while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "Closed & ""coded""" ON "orders" ((lower(code))) WHERE (closed > 0 -- paid
);

--! e4 statement reversible effect=index-present index="orders_late_idx" on="orders"
-- Builds the index orders_late_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_late_idx" ON "orders" ("code" DESC, "closed") INCLUDE ("mail") WHERE (closed > 100);

--! e5 statement reversible effect=index-present index="orders_mail_idx" on="orders"
-- Builds the index orders_mail_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_mail_idx" ON "orders" ((lower(mail)));

--! e6 statement reversible effect=index-present index="orders_mail_idx1" on="orders"
-- Builds the index orders_mail_idx1 while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_mail_idx1" ON "orders" USING "hash" ("mail");
