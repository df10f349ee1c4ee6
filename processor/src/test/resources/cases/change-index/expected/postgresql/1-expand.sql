--! e1 statement reversible effect=index-present index="inchworm_new_orders_becomes_plain_809258f2" on="orders"
-- Builds the index inchworm_new_orders_becomes_plain_809258f2 while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_new_orders_becomes_plain_809258f2" ON "orders" ("mail", "year");

--! e2 statement reversible effect=index-present index="inchworm_new_orders_by_mail_e729008a" on="orders"
-- Builds the index inchworm_new_orders_by_mail_e729008a while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_new_orders_by_mail_e729008a" ON "orders" ("mail", "customer_id");
