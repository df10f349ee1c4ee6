--! r6 transaction reversible on="orders"
-- Renames the index by_mail of orders to inchworm_new_orders_by_mail_e729008a.
ALTER INDEX "by_mail" RENAME TO "inchworm_new_orders_by_mail_e729008a";

--! r5 statement reversible effect=index-present index="by_mail" on="orders"
-- Builds the index by_mail while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "by_mail" ON "orders" ("mail");

--! r4 transaction reversible on="orders"
-- Renames the index becomes_unique of orders to inchworm_new_orders_becomes_unique_97f185ef.
ALTER INDEX "becomes_unique" RENAME TO "inchworm_new_orders_becomes_unique_97f185ef";

--! r3 statement reversible effect=index-present index="becomes_unique" on="orders"
-- Builds the index becomes_unique while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "becomes_unique" ON "orders" ("year", "mail");

--! r2 transaction reversible on="orders"
-- Renames the index becomes_plain of orders to inchworm_new_orders_becomes_plain_809258f2.
ALTER INDEX "becomes_plain" RENAME TO "inchworm_new_orders_becomes_plain_809258f2";

--! r1 check reversible-if on="orders" complaint="some rows of orders have the same mail, year; mend or delete them"
-- Looks for duplicates that the unique index becomes_plain would not allow.
SELECT "mail", "year", count(*) AS "rows" FROM "orders"
    WHERE "mail" IS NOT NULL AND "year" IS NOT NULL
    GROUP BY "mail", "year" HAVING count(*) > 1;

--! r1 statement reversible-if effect=index-present index="becomes_plain" on="orders"
-- Builds the unique index becomes_plain while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "becomes_plain" ON "orders" ("mail", "year");

--! t3 transaction reversible on="orders"
-- Renames the index orders_year_customer_id_idx of orders to short_name.
ALTER INDEX "orders_year_customer_id_idx" RENAME TO "short_name";

--! t2 statement reversible effect=index-absent index="inchworm_new_orders_becomes_unique_97f185ef" on="orders"
-- Drops the unique index inchworm_new_orders_becomes_unique_97f185ef while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_orders_becomes_unique_97f185ef";

--! e2 statement reversible effect=index-absent index="inchworm_new_orders_by_mail_e729008a" on="orders"
-- Drops the index inchworm_new_orders_by_mail_e729008a while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_orders_by_mail_e729008a";

--! e1 statement reversible effect=index-absent index="inchworm_new_orders_becomes_plain_809258f2" on="orders"
-- Drops the index inchworm_new_orders_becomes_plain_809258f2 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_orders_becomes_plain_809258f2";
