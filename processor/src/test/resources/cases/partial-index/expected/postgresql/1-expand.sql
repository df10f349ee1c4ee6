--! e1 statement reversible effect=index-present index="inchworm_new_orders_orders_open_idx_f95adfe0" on="orders"
-- Builds the index inchworm_new_orders_orders_open_idx_f95adfe0 while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_new_orders_orders_open_idx_f95adfe0" ON "orders" ("code") WHERE (closed IS NULL AND mail IS NOT NULL);

--! e2 statement reversible effect=index-present index="orders_late_idx" on="orders"
-- Builds the index orders_late_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_late_idx" ON "orders" ("code" DESC, "closed") INCLUDE ("mail") WHERE (closed > 100);

--! e3 statement reversible effect=index-present index="orders_mail_idx" on="orders"
-- Builds the index orders_mail_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_mail_idx" ON "orders" ((lower(mail)));
