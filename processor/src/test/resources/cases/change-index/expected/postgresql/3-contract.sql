--! t1 check reversible on="orders" complaint="some rows of orders have the same year, mail; mend or delete them"
-- Looks for duplicates that the unique index inchworm_new_orders_becomes_unique_97f185ef would not allow.
SELECT "year", "mail", count(*) AS "rows" FROM "orders"
    WHERE "year" IS NOT NULL AND "mail" IS NOT NULL
    GROUP BY "year", "mail" HAVING count(*) > 1;

--! t2 statement reversible effect=index-present index="inchworm_new_orders_becomes_unique_97f185ef" on="orders"
-- Builds the unique index inchworm_new_orders_becomes_unique_97f185ef while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release may read rows of orders that violate becomes_unique.
-- Until contract has tightened the new release cannot use ON CONFLICT (year, mail) on orders.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_new_orders_becomes_unique_97f185ef" ON "orders" ("year", "mail");

--! t3 transaction reversible on="orders"
-- Renames the index short_name of orders to orders_year_customer_id_idx.
ALTER INDEX "short_name" RENAME TO "orders_year_customer_id_idx";

--! r1 statement reversible-if effect=index-absent index="becomes_plain" on="orders"
-- Drops the index becomes_plain while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
-- Until the end of removal the new release cannot write duplicates to orders (becomes_plain).
DROP INDEX CONCURRENTLY IF EXISTS "becomes_plain";

--! r2 transaction reversible on="orders"
-- Renames the index inchworm_new_orders_becomes_plain_809258f2 of orders to becomes_plain.
ALTER INDEX "inchworm_new_orders_becomes_plain_809258f2" RENAME TO "becomes_plain";

--! r3 statement reversible effect=index-absent index="becomes_unique" on="orders"
-- Drops the index becomes_unique while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "becomes_unique";

--! r4 transaction reversible on="orders"
-- Renames the index inchworm_new_orders_becomes_unique_97f185ef of orders to becomes_unique.
ALTER INDEX "inchworm_new_orders_becomes_unique_97f185ef" RENAME TO "becomes_unique";

--! r5 statement reversible effect=index-absent index="by_mail" on="orders"
-- Drops the index by_mail while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "by_mail";

--! r6 transaction reversible on="orders"
-- Renames the index inchworm_new_orders_by_mail_e729008a of orders to by_mail.
ALTER INDEX "inchworm_new_orders_by_mail_e729008a" RENAME TO "by_mail";
