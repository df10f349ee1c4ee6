--! r3 statement reversible effect=index-present index="orders_note_idx" on="purchases"
-- Builds the index orders_note_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_note_idx" ON "purchases" ("note");

--! r2 transaction reversible on="purchases"
-- Puts the view orders in its place again.
CREATE VIEW "orders" AS
    SELECT "id", "number", "state", "note", "customer_id", "rank", "remark"
    FROM "purchases";
DO $inchworm$DECLARE
    given record;
BEGIN
    FOR given IN
        SELECT t.relowner::regrole AS owner
        FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_class AS v ON v.relowner <> t.relowner
        WHERE t.oid = '"purchases"'::regclass AND v.oid = '"orders"'::regclass
    LOOP
        EXECUTE format('ALTER VIEW %s OWNER TO %s', '"orders"'::regclass, given.owner);
    END LOOP;
    FOR given IN
        SELECT DISTINCT CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role
        FROM pg_catalog.pg_class AS v CROSS JOIN pg_catalog.aclexplode(v.relacl) AS r
        WHERE v.oid = '"orders"'::regclass AND r.grantee <> v.relowner
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', '"orders"'::regclass, given.role);
    END LOOP;
    FOR given IN
        SELECT r.privilege, CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role,
            CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS further
        FROM (
            SELECT a.privilege_type AS privilege, a.*, t.relowner
            FROM pg_catalog.pg_class AS t CROSS JOIN pg_catalog.aclexplode(t.relacl) AS a
            WHERE t.oid = '"purchases"'::regclass
            UNION
            SELECT format('%s (%I)', a.privilege_type, s.attname), a.*, t.relowner
            FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid
                JOIN pg_catalog.pg_attribute AS s ON s.attrelid = '"orders"'::regclass AND s.attname = c.attname
                CROSS JOIN pg_catalog.aclexplode(c.attacl) AS a
            WHERE t.oid = '"purchases"'::regclass) AS r
        WHERE r.grantee <> r.relowner AND r.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        ORDER BY 2, 1
    LOOP
        EXECUTE format('GRANT %s ON %s TO %s%s', given.privilege, '"orders"'::regclass, given.role, given.further);
    END LOOP;
END$inchworm$;

--! r1 transaction reversible on="lines"
-- Puts the view items in its place again.
CREATE VIEW "items" AS
    SELECT "id", "order_id", "amount"
    FROM "lines";
DO $inchworm$DECLARE
    given record;
BEGIN
    FOR given IN
        SELECT t.relowner::regrole AS owner
        FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_class AS v ON v.relowner <> t.relowner
        WHERE t.oid = '"lines"'::regclass AND v.oid = '"items"'::regclass
    LOOP
        EXECUTE format('ALTER VIEW %s OWNER TO %s', '"items"'::regclass, given.owner);
    END LOOP;
    FOR given IN
        SELECT DISTINCT CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role
        FROM pg_catalog.pg_class AS v CROSS JOIN pg_catalog.aclexplode(v.relacl) AS r
        WHERE v.oid = '"items"'::regclass AND r.grantee <> v.relowner
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', '"items"'::regclass, given.role);
    END LOOP;
    FOR given IN
        SELECT r.privilege, CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role,
            CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS further
        FROM (
            SELECT a.privilege_type AS privilege, a.*, t.relowner
            FROM pg_catalog.pg_class AS t CROSS JOIN pg_catalog.aclexplode(t.relacl) AS a
            WHERE t.oid = '"lines"'::regclass
            UNION
            SELECT format('%s (%I)', a.privilege_type, s.attname), a.*, t.relowner
            FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid
                JOIN pg_catalog.pg_attribute AS s ON s.attrelid = '"items"'::regclass AND s.attname = c.attname
                CROSS JOIN pg_catalog.aclexplode(c.attacl) AS a
            WHERE t.oid = '"lines"'::regclass) AS r
        WHERE r.grantee <> r.relowner AND r.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        ORDER BY 2, 1
    LOOP
        EXECUTE format('GRANT %s ON %s TO %s%s', given.privilege, '"items"'::regclass, given.role, given.further);
    END LOOP;
END$inchworm$;

--! t35 transaction reversible lock="SHARE ROW EXCLUSIVE" on="purchases"
-- Takes up the sync of purchases.rank again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_purchases_rank_ba47215c"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."rank" := (SELECT (0) FROM (SELECT NEW.*) AS "purchases");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_purchases_rank_ba47215c" BEFORE INSERT OR UPDATE ON "purchases"
    FOR EACH ROW WHEN (NEW."rank" IS NULL) EXECUTE FUNCTION "inchworm_fill_purchases_rank_ba47215c"();

--! t34 transaction reversible lock="SHARE ROW EXCLUSIVE" on="purchases"
-- Takes up the sync of purchases.code again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_purchases_code_ceaffeff"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."code" := (SELECT (lower(number)) FROM (SELECT NEW.*) AS "purchases");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_purchases_code_ceaffeff" BEFORE INSERT OR UPDATE ON "purchases"
    FOR EACH ROW WHEN (NEW."code" IS NULL) EXECUTE FUNCTION "inchworm_fill_purchases_code_ceaffeff"();

--! t33 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Renames the constraint lines_order_id_fkey of lines to items_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" RENAME CONSTRAINT "lines_order_id_fkey" TO "items_order_id_fkey";

--! t32 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Renames the constraint purchases_pkey of purchases to orders_pkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" RENAME CONSTRAINT "purchases_pkey" TO "orders_pkey";

--! t31 transaction reversible on="lines"
-- Renames the index lines_order_id_idx of lines to items_order_id_idx.
ALTER INDEX "lines_order_id_idx" RENAME TO "items_order_id_idx";

--! t30 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Renames the constraint lines_pkey of lines to items_pkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" RENAME CONSTRAINT "lines_pkey" TO "items_pkey";

--! t29 transaction reversible lock="SHARE ROW EXCLUSIVE" on="purchases"
-- Gives the sequences behind identity columns of purchases names that begin with orders, where they begin with purchases.
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
            AND s.relname = format('%s_%s_seq', 'purchases'::text, c.attname)
            AND octet_length(format('%s_%s_seq', 'orders'::text, c.attname)) < 64
            AND to_regclass(format('%I.%I', n.nspname, format('%s_%s_seq', 'orders'::text, c.attname))) IS NULL
        ORDER BY c.attnum
    LOOP
        EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', owned.sequence,
            format('%s_%s_seq', 'orders'::text, owned.attname));
    END LOOP;
END$inchworm$;

--! t27 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases","customers"
-- Drops the foreign key purchases_customer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on purchases and customers, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" DROP CONSTRAINT "purchases_customer_id_fkey";

--! t25 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops the unique constraint purchases_number_key with its index.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" DROP CONSTRAINT "purchases_number_key";

--! t24 statement reversible effect=index-absent index="purchases_number_key" on="purchases"
-- Drops the unique index purchases_number_key while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "purchases_number_key";

--! t22 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Refuses NULL in purchases.stage from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD CONSTRAINT "inchworm_set_purchases_stage_fb16b827" CHECK ("stage" IS NOT NULL) NOT VALID;

--! t22 transaction reversible on="purchases"
-- Looks at the rows of purchases that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "purchases" VALIDATE CONSTRAINT "inchworm_set_purchases_stage_fb16b827";

--! t21 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Allows NULL in purchases.stage again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ALTER COLUMN "stage" DROP NOT NULL;

--! t19 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" DROP CONSTRAINT "inchworm_set_purchases_stage_fb16b827";

--! t17 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Refuses NULL in lines.quantity from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_set_lines_quantity_20c4d740" CHECK ("quantity" IS NOT NULL) NOT VALID;

--! t17 transaction reversible on="lines"
-- Looks at the rows of lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_set_lines_quantity_20c4d740";

--! t16 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Allows NULL in lines.quantity again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ALTER COLUMN "quantity" DROP NOT NULL;

--! t14 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" DROP CONSTRAINT "inchworm_set_lines_quantity_20c4d740";

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Refuses NULL in purchases.rank from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD CONSTRAINT "inchworm_set_purchases_rank_a34a89fc" CHECK ("rank" IS NOT NULL) NOT VALID;

--! t12 transaction reversible on="purchases"
-- Looks at the rows of purchases that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "purchases" VALIDATE CONSTRAINT "inchworm_set_purchases_rank_a34a89fc";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Allows NULL in purchases.rank again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ALTER COLUMN "rank" DROP NOT NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" DROP CONSTRAINT "inchworm_set_purchases_rank_a34a89fc";

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Refuses NULL in purchases.code from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD CONSTRAINT "inchworm_set_purchases_code_6bca78cd" CHECK ("code" IS NOT NULL) NOT VALID;

--! t7 transaction reversible on="purchases"
-- Looks at the rows of purchases that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "purchases" VALIDATE CONSTRAINT "inchworm_set_purchases_code_6bca78cd";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Allows NULL in purchases.code again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ALTER COLUMN "code" DROP NOT NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" DROP CONSTRAINT "inchworm_set_purchases_code_6bca78cd";

--! e11 statement reversible effect=index-absent index="purchases_note_idx" on="purchases"
-- Drops the index purchases_note_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "purchases_note_idx";

--! e10 statement reversible effect=index-absent index="purchases_customer_id_idx" on="purchases"
-- Drops the index purchases_customer_id_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "purchases_customer_id_idx";

--! e9 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Takes the trigger for purchases.rank away; what it and the backfill filled stays.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_purchases_rank_ba47215c" ON "purchases";
DROP FUNCTION "inchworm_fill_purchases_rank_ba47215c"();

--! e8 check reversible-if on="purchases" complaint="purchases.note holds values that do not fit varchar(40); they would be lost"
-- Rows whose value in purchases.note would be lost.
SELECT "id" FROM "purchases"
    WHERE ROW(CAST(CAST("note" AS varchar(40)) AS varchar(60)))::record *<> ROW("note");

--! e8 transaction reversible-if lock="ACCESS EXCLUSIVE" on="purchases"
-- Adds a column of type varchar(40) that will take the place of purchases.note, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD COLUMN "inchworm_next_purchases_note_1f0cb609" varchar(40);
CREATE FUNCTION "inchworm_mirror_purchases_inchworm_next_purchases_note_e573ab9c"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_purchases_note_1f0cb609" := NEW."note";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_purchases_inchworm_next_purchases_n_e573ab9c" BEFORE INSERT OR UPDATE ON "purchases"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_purchases_inchworm_next_purchases_note_e573ab9c"();

--! e8 backfill reversible-if on="purchases" key="id" column="inchworm_next_purchases_note_1f0cb609"
-- Gives the successor of purchases.note its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "purchases" SET "inchworm_next_purchases_note_1f0cb609" = "note"
    WHERE "inchworm_next_purchases_note_1f0cb609" IS NULL AND "note" IS NOT NULL AND /* window */ TRUE;

--! e8 check reversible-if on="purchases" complaint="purchases.note and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares purchases.note with its successor, while others read and write.
SELECT "id" FROM "purchases"
    WHERE ROW("inchworm_next_purchases_note_1f0cb609")::record *<> ROW(CAST("note" AS varchar(40)));

--! e8 statement reversible-if effect=index-present index="inchworm_twin_purchases_orders_note_idx_dea2e164" on="purchases"
-- Builds over the successor of note what orders_note_idx is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_purchases_orders_note_idx_dea2e164" ON "purchases" ("inchworm_next_purchases_note_1f0cb609");

--! e8 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","purchases"
-- The column of the other type takes the name purchases.note, and what is over it the place of what was over the old one.
-- The view orders is made anew around that, and shows what is there then.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and purchases, and at most the lock budget of waiting for it.
DROP VIEW "orders";
DROP TRIGGER "zz_inchworm_mirror_purchases_inchworm_next_purchases_n_e573ab9c" ON "purchases";
DROP FUNCTION "inchworm_mirror_purchases_inchworm_next_purchases_note_e573ab9c"();
ALTER TABLE "purchases" DROP COLUMN "note";
ALTER TABLE "purchases" RENAME COLUMN "inchworm_next_purchases_note_1f0cb609" TO "note";
ALTER INDEX "inchworm_twin_purchases_orders_note_idx_dea2e164" RENAME TO "orders_note_idx";
CREATE VIEW "orders" AS
    SELECT "id", "number", "state", "note", "customer_id", "rank", "remark"
    FROM "purchases";
DO $inchworm$DECLARE
    given record;
BEGIN
    FOR given IN
        SELECT t.relowner::regrole AS owner
        FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_class AS v ON v.relowner <> t.relowner
        WHERE t.oid = '"purchases"'::regclass AND v.oid = '"orders"'::regclass
    LOOP
        EXECUTE format('ALTER VIEW %s OWNER TO %s', '"orders"'::regclass, given.owner);
    END LOOP;
    FOR given IN
        SELECT DISTINCT CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role
        FROM pg_catalog.pg_class AS v CROSS JOIN pg_catalog.aclexplode(v.relacl) AS r
        WHERE v.oid = '"orders"'::regclass AND r.grantee <> v.relowner
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', '"orders"'::regclass, given.role);
    END LOOP;
    FOR given IN
        SELECT r.privilege, CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role,
            CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS further
        FROM (
            SELECT a.privilege_type AS privilege, a.*, t.relowner
            FROM pg_catalog.pg_class AS t CROSS JOIN pg_catalog.aclexplode(t.relacl) AS a
            WHERE t.oid = '"purchases"'::regclass
            UNION
            SELECT format('%s (%I)', a.privilege_type, s.attname), a.*, t.relowner
            FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid
                JOIN pg_catalog.pg_attribute AS s ON s.attrelid = '"orders"'::regclass AND s.attname = c.attname
                CROSS JOIN pg_catalog.aclexplode(c.attacl) AS a
            WHERE t.oid = '"purchases"'::regclass) AS r
        WHERE r.grantee <> r.relowner AND r.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        ORDER BY 2, 1
    LOOP
        EXECUTE format('GRANT %s ON %s TO %s%s', given.privilege, '"orders"'::regclass, given.role, given.further);
    END LOOP;
END$inchworm$;

--! e7 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops column purchases.stage, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_purchases_stage_19fa9339" ON "purchases";
DROP FUNCTION "inchworm_sync_purchases_stage_19fa9339"();
ALTER TABLE "purchases" DROP COLUMN "stage";

--! e6 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Drops column lines.quantity, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_lines_quantity_d9992c7e" ON "lines";
DROP FUNCTION "inchworm_sync_lines_quantity_d9992c7e"();
ALTER TABLE "lines" DROP COLUMN "quantity";

--! e5 check reversible-if on="purchases" complaint="purchases.code holds values that the new release may have written; they would be lost"
-- Rows whose value in purchases.code would be lost.
SELECT "id" FROM "purchases"
    WHERE "code" IS NOT NULL
    AND CAST("code" AS text) IS DISTINCT FROM CAST(CAST((lower(number)) AS varchar(20)) AS text);

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops column purchases.code, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_purchases_code_ceaffeff" ON "purchases";
DROP FUNCTION "inchworm_fill_purchases_code_ceaffeff"();
ALTER TABLE "purchases" DROP COLUMN "code";

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","purchases"
-- Drops the view orders and gives the table its name back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and purchases, and at most the lock budget of waiting for it.
DROP VIEW "orders";
ALTER TABLE "purchases" RENAME TO "orders";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="items","lines"
-- Drops the view items and gives the table its name back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on items and lines, and at most the lock budget of waiting for it.
DROP VIEW "items";
ALTER TABLE "lines" RENAME TO "items";
