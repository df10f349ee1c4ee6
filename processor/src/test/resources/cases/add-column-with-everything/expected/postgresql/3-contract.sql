--! t1 check reversible on="orders" complaint="orders.code is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.code, while others read and write.
SELECT "id" FROM "orders" WHERE "code" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.code from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_code_d935ef23" CHECK ("code" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_code_d935ef23";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.code NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "code" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_code_d935ef23";

--! t6 check reversible on="orders" complaint="some rows of orders violate the check orders_code_check; mend or delete them"
-- Looks for rows that violate the check orders_code_check.
SELECT "id" FROM "orders"
    WHERE NOT (length(code) > 1);

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_code_check.
ALTER TABLE "orders" ADD CONSTRAINT "orders_code_check" CHECK (length(code) > 1) NOT VALID;

--! t8 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_code_check";

--! t9 check reversible on="orders" complaint="some rows of orders violate the check orders_rank_check; mend or delete them"
-- Looks for rows that violate the check orders_rank_check.
SELECT "id" FROM "orders"
    WHERE NOT (rank > -5);

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_rank_check.
ALTER TABLE "orders" ADD CONSTRAINT "orders_rank_check" CHECK (rank > -5) NOT VALID;

--! t11 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_rank_check";

--! t12 check reversible on="orders" complaint="some rows of orders have the same code; mend or delete them"
-- Looks for duplicates that the unique index orders_code_key would not allow.
SELECT "code", count(*) AS "rows" FROM "orders"
    WHERE "code" IS NOT NULL
    GROUP BY "code" HAVING count(*) > 1;

--! t13 statement reversible effect=index-present index="orders_code_key" on="orders"
-- Builds the unique index orders_code_key while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release may read rows of orders that violate orders_code_key.
-- Until contract has tightened the new release cannot use ON CONFLICT (code) on orders.
CREATE UNIQUE INDEX CONCURRENTLY "orders_code_key" ON "orders" ("code");

--! t14 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_code_key" UNIQUE USING INDEX "orders_code_key";

--! t15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.code: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_code_52c05647" ON "orders";
DROP FUNCTION "inchworm_fill_orders_code_52c05647"();
