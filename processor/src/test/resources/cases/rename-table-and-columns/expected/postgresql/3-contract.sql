--! t1 check reversible on="lines" complaint="lines.quantity and amount differ in some rows: they were written past the trigger; make them equal"
-- Compares lines.quantity with amount to the byte, while others read and write.
SELECT "id" FROM "lines"
    WHERE ROW("quantity")::record *<> ROW("amount");

--! t2 check reversible on="purchases" complaint="purchases.stage and state differ in some rows: they were written past the trigger; make them equal"
-- Compares purchases.stage with state to the byte, while others read and write.
SELECT "id" FROM "purchases"
    WHERE ROW("stage")::record *<> ROW("state");

--! t3 check reversible on="purchases" complaint="purchases.code is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in purchases.code, while others read and write.
SELECT "id" FROM "purchases" WHERE "code" IS NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Refuses NULL in purchases.code from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD CONSTRAINT "inchworm_set_purchases_code_6bca78cd" CHECK ("code" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="purchases"
-- Looks at the rows of purchases that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "purchases" VALIDATE CONSTRAINT "inchworm_set_purchases_code_6bca78cd";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Makes purchases.code NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ALTER COLUMN "code" SET NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" DROP CONSTRAINT "inchworm_set_purchases_code_6bca78cd";

--! t8 check reversible on="purchases" complaint="purchases.rank is NULL in some rows; run the backfill again"
-- Looks for rows without a value in purchases.rank, while others read and write.
SELECT "id" FROM "purchases" WHERE "rank" IS NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Refuses NULL in purchases.rank from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD CONSTRAINT "inchworm_set_purchases_rank_a34a89fc" CHECK ("rank" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="purchases"
-- Looks at the rows of purchases that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "purchases" VALIDATE CONSTRAINT "inchworm_set_purchases_rank_a34a89fc";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Makes purchases.rank NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ALTER COLUMN "rank" SET NOT NULL;

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" DROP CONSTRAINT "inchworm_set_purchases_rank_a34a89fc";

--! t13 check reversible on="lines" complaint="lines.quantity is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in lines.quantity, while others read and write.
SELECT "id" FROM "lines" WHERE "quantity" IS NULL;

--! t14 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Refuses NULL in lines.quantity from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_set_lines_quantity_20c4d740" CHECK ("quantity" IS NOT NULL) NOT VALID;

--! t15 transaction reversible on="lines"
-- Looks at the rows of lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_set_lines_quantity_20c4d740";

--! t16 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Makes lines.quantity NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ALTER COLUMN "quantity" SET NOT NULL;

--! t17 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" DROP CONSTRAINT "inchworm_set_lines_quantity_20c4d740";

--! t18 check reversible on="purchases" complaint="purchases.stage is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in purchases.stage, while others read and write.
SELECT "id" FROM "purchases" WHERE "stage" IS NULL;

--! t19 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Refuses NULL in purchases.stage from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD CONSTRAINT "inchworm_set_purchases_stage_fb16b827" CHECK ("stage" IS NOT NULL) NOT VALID;

--! t20 transaction reversible on="purchases"
-- Looks at the rows of purchases that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "purchases" VALIDATE CONSTRAINT "inchworm_set_purchases_stage_fb16b827";

--! t21 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Makes purchases.stage NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ALTER COLUMN "stage" SET NOT NULL;

--! t22 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" DROP CONSTRAINT "inchworm_set_purchases_stage_fb16b827";

--! t23 check reversible on="purchases" complaint="some rows of purchases have the same number; mend or delete them"
-- Looks for duplicates that the unique index purchases_number_key would not allow.
SELECT "number", count(*) AS "rows" FROM "purchases"
    WHERE "number" IS NOT NULL
    GROUP BY "number" HAVING count(*) > 1;

--! t24 statement reversible effect=index-present index="purchases_number_key" on="purchases"
-- Builds the unique index purchases_number_key while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release may read rows of purchases that violate purchases_number_key.
-- Until contract has tightened the new release cannot use ON CONFLICT (number) on purchases.
CREATE UNIQUE INDEX CONCURRENTLY "purchases_number_key" ON "purchases" ("number");

--! t25 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD CONSTRAINT "purchases_number_key" UNIQUE USING INDEX "purchases_number_key";

--! t26 check reversible on="purchases","customers" complaint="some rows of purchases refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of purchases that refer to nothing in customers.
SELECT "customer_id" FROM "purchases" AS c
    WHERE c."customer_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "customers" AS p WHERE p."id" = c."customer_id");

--! t27 transaction reversible lock="SHARE ROW EXCLUSIVE" on="purchases","customers"
-- Lets purchases refer to customers, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on purchases and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of purchases that violate purchases_customer_id_fkey.
ALTER TABLE "purchases" ADD CONSTRAINT "purchases_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") NOT VALID;

--! t28 transaction reversible on="purchases","customers"
-- Looks at the rows of purchases that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "purchases" VALIDATE CONSTRAINT "purchases_customer_id_fkey";

--! t29 transaction reversible lock="SHARE ROW EXCLUSIVE" on="purchases"
-- Gives the sequences behind identity columns of purchases names that begin with purchases, where they begin with orders.
-- Nobody else knows them by name.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
DO $inchworm$DECLARE
    owned record;
BEGIN
    LOCK TABLE "purchases" IN SHARE ROW EXCLUSIVE MODE;
    FOR owned IN
        SELECT s.oid::regclass AS sequence, c.attname, n.nspname
        FROM pg_catalog.pg_depend AS d
            JOIN pg_catalog.pg_class AS s ON s.oid = d.objid AND s.relkind = 'S'
            JOIN pg_catalog.pg_namespace AS n ON n.oid = s.relnamespace
            JOIN pg_catalog.pg_attribute AS c ON c.attrelid = d.refobjid AND c.attnum = d.refobjsubid
        WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.refclassid = 'pg_catalog.pg_class'::regclass
            AND d.refobjid = '"purchases"'::regclass AND d.deptype = 'i'
            AND s.relname = format('%s_%s_seq', 'orders'::text, c.attname)
            AND octet_length(format('%s_%s_seq', 'purchases'::text, c.attname)) < 64
            AND to_regclass(format('%I.%I', n.nspname, format('%s_%s_seq', 'purchases'::text, c.attname))) IS NULL
        ORDER BY c.attnum
    LOOP
        EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', owned.sequence,
            format('%s_%s_seq', 'purchases'::text, owned.attname));
    END LOOP;
END$inchworm$;

--! t30 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Renames the constraint items_pkey of lines to lines_pkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot use ON CONFLICT ON CONSTRAINT lines_pkey on lines.
ALTER TABLE "lines" RENAME CONSTRAINT "items_pkey" TO "lines_pkey";

--! t31 transaction reversible on="lines"
-- Renames the index items_order_id_idx of lines to lines_order_id_idx.
ALTER INDEX "items_order_id_idx" RENAME TO "lines_order_id_idx";

--! t32 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Renames the constraint orders_pkey of purchases to purchases_pkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot use ON CONFLICT ON CONSTRAINT purchases_pkey on purchases.
ALTER TABLE "purchases" RENAME CONSTRAINT "orders_pkey" TO "purchases_pkey";

--! t33 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Renames the constraint items_order_id_fkey of lines to lines_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" RENAME CONSTRAINT "items_order_id_fkey" TO "lines_order_id_fkey";

--! t34 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Ends the sync of purchases.code: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_purchases_code_ceaffeff" ON "purchases";
DROP FUNCTION "inchworm_fill_purchases_code_ceaffeff"();

--! t35 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Ends the sync of purchases.rank: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_purchases_rank_ba47215c" ON "purchases";
DROP FUNCTION "inchworm_fill_purchases_rank_ba47215c"();

--! r1 transaction reversible on="items"
-- Drops the view items, which only the old release used.
DROP VIEW "items";

--! r2 transaction reversible on="orders"
-- Drops the view orders, which only the old release used.
DROP VIEW "orders";

--! r3 statement reversible effect=index-absent index="orders_note_idx" on="purchases"
-- Drops the index orders_note_idx while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "orders_note_idx";

--! r4 transaction irreversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops column purchases.remark with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" DROP COLUMN "remark";

--! r5 transaction irreversible lock="ACCESS EXCLUSIVE" on="lines"
-- Drops lines.amount with the trigger that kept it equal to its successor. What was built over the
-- new column meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_lines_quantity_d9992c7e" ON "lines";
DROP FUNCTION "inchworm_sync_lines_quantity_d9992c7e"();
ALTER TABLE "lines" DROP COLUMN "amount";

--! r6 transaction irreversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops purchases.state with the trigger that kept it equal to its successor. What was built over the
-- new column meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_purchases_stage_19fa9339" ON "purchases";
DROP FUNCTION "inchworm_sync_purchases_stage_19fa9339"();
ALTER TABLE "purchases" DROP COLUMN "state";
