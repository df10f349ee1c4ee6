--! e1 statement reversible effect=index-present index="orders_mail_idx" on="orders"
-- Builds the index orders_mail_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_mail_idx" ON "orders" ((lower(mail)));
