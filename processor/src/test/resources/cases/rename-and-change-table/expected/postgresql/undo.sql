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

--! r1 transaction reversible on="billing"."lines"
-- Puts the view shop.items in its place again.
CREATE VIEW "shop"."items" AS
    SELECT "id", "order_id", "amount"
    FROM "billing"."lines";
DO $inchworm$DECLARE
    given record;
BEGIN
    FOR given IN
        SELECT t.relowner::regrole AS owner
        FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_class AS v ON v.relowner <> t.relowner
        WHERE t.oid = '"billing"."lines"'::regclass AND v.oid = '"shop"."items"'::regclass
    LOOP
        EXECUTE format('ALTER VIEW %s OWNER TO %s', '"shop"."items"'::regclass, given.owner);
    END LOOP;
    FOR given IN
        SELECT DISTINCT CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role
        FROM pg_catalog.pg_class AS v CROSS JOIN pg_catalog.aclexplode(v.relacl) AS r
        WHERE v.oid = '"shop"."items"'::regclass AND r.grantee <> v.relowner
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', '"shop"."items"'::regclass, given.role);
    END LOOP;
    FOR given IN
        SELECT r.privilege, CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role,
            CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS further
        FROM (
            SELECT a.privilege_type AS privilege, a.*, t.relowner
            FROM pg_catalog.pg_class AS t CROSS JOIN pg_catalog.aclexplode(t.relacl) AS a
            WHERE t.oid = '"billing"."lines"'::regclass
            UNION
            SELECT format('%s (%I)', a.privilege_type, s.attname), a.*, t.relowner
            FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid
                JOIN pg_catalog.pg_attribute AS s ON s.attrelid = '"shop"."items"'::regclass AND s.attname = c.attname
                CROSS JOIN pg_catalog.aclexplode(c.attacl) AS a
            WHERE t.oid = '"billing"."lines"'::regclass) AS r
        WHERE r.grantee <> r.relowner AND r.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        ORDER BY 2, 1
    LOOP
        EXECUTE format('GRANT %s ON %s TO %s%s', given.privilege, '"shop"."items"'::regclass, given.role, given.further);
    END LOOP;
END$inchworm$;

--! t34 transaction reversible lock="SHARE ROW EXCLUSIVE" on="purchases"
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

--! t33 transaction reversible lock="SHARE ROW EXCLUSIVE" on="purchases"
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

--! t32 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."lines"
-- Renames the constraint lines_order_id_fkey of billing.lines to items_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" RENAME CONSTRAINT "lines_order_id_fkey" TO "items_order_id_fkey";

--! t31 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."lines"
-- Renames the constraint lines_pkey of billing.lines to items_pkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" RENAME CONSTRAINT "lines_pkey" TO "items_pkey";

--! t30 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Renames the constraint purchases_pkey of purchases to orders_pkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" RENAME CONSTRAINT "purchases_pkey" TO "orders_pkey";

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

--! t22 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."lines"
-- Refuses NULL in billing.lines.quantity from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" ADD CONSTRAINT "inchworm_set_lines_quantity_79dada6b" CHECK ("quantity" IS NOT NULL) NOT VALID;

--! t22 transaction reversible on="billing"."lines"
-- Looks at the rows of billing.lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "billing"."lines" VALIDATE CONSTRAINT "inchworm_set_lines_quantity_79dada6b";

--! t21 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."lines"
-- Allows NULL in billing.lines.quantity again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" ALTER COLUMN "quantity" DROP NOT NULL;

--! t19 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."lines"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" DROP CONSTRAINT "inchworm_set_lines_quantity_79dada6b";

--! t17 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Refuses NULL in purchases.stage from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD CONSTRAINT "inchworm_set_purchases_stage_fb16b827" CHECK ("stage" IS NOT NULL) NOT VALID;

--! t17 transaction reversible on="purchases"
-- Looks at the rows of purchases that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "purchases" VALIDATE CONSTRAINT "inchworm_set_purchases_stage_fb16b827";

--! t16 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Allows NULL in purchases.stage again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ALTER COLUMN "stage" DROP NOT NULL;

--! t14 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" DROP CONSTRAINT "inchworm_set_purchases_stage_fb16b827";

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

--! b20 check reversible-if on="billing"."lines" complaint="billing.lines.order_id holds values that do not fit integer; they would be lost"
-- Rows whose value in billing.lines.order_id would be lost.
SELECT "id" FROM "billing"."lines"
    WHERE ROW(CAST("inchworm_last_lines_order_id_5de11b87" AS bigint))::record *<> ROW("order_id");

--! b20 check reversible-if on="billing"."lines" complaint="billing.lines.order_id holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "billing"."lines" WHERE "inchworm_last_lines_order_id_5de11b87" IS NULL;

--! b20 transaction reversible-if lock="ACCESS EXCLUSIVE" on="billing"."lines"
-- Refuses NULL in the narrow column of billing.lines.order_id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" ADD CONSTRAINT "inchworm_set_lines_inchworm_last_lines_order_id_5de11b_40ea79f8" CHECK ("inchworm_last_lines_order_id_5de11b87" IS NOT NULL) NOT VALID;

--! b20 transaction reversible-if on="billing"."lines"
-- Looks at the rows of billing.lines that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "billing"."lines" VALIDATE CONSTRAINT "inchworm_set_lines_inchworm_last_lines_order_id_5de11b_40ea79f8";

--! b20 transaction reversible-if lock="ACCESS EXCLUSIVE" on="shop"."items","billing"."lines"
-- The narrow column takes its name billing.lines.order_id back.
-- The view shop.items is made anew around that, and shows what is there then.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on shop.items and billing.lines, and at most the lock budget of waiting for it.
DROP VIEW "shop"."items";
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_order_id__11862eac" ON "billing"."lines";
DROP FUNCTION "billing"."inchworm_mirror_lines_inchworm_last_lines_order_id_5de_11862eac"();
ALTER TABLE "billing"."lines" RENAME COLUMN "order_id" TO "inchworm_next_lines_order_id_c65c25ee";
ALTER TABLE "billing"."lines" RENAME COLUMN "inchworm_last_lines_order_id_5de11b87" TO "order_id";
ALTER TABLE "billing"."lines" ALTER COLUMN "order_id" SET NOT NULL;
ALTER TABLE "billing"."lines" DROP CONSTRAINT "inchworm_set_lines_inchworm_last_lines_order_id_5de11b_40ea79f8";
ALTER TABLE "billing"."lines" ALTER COLUMN "inchworm_next_lines_order_id_c65c25ee" DROP NOT NULL;
CREATE FUNCTION "billing"."inchworm_mirror_lines_inchworm_next_lines_order_id_c65_5f65d4e1"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_lines_order_id_c65c25ee" := NEW."order_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_order_id__5f65d4e1" BEFORE INSERT OR UPDATE ON "billing"."lines"
    FOR EACH ROW EXECUTE FUNCTION "billing"."inchworm_mirror_lines_inchworm_next_lines_order_id_c65_5f65d4e1"();
CREATE VIEW "shop"."items" AS
    SELECT "id", "order_id", "amount"
    FROM "billing"."lines";
DO $inchworm$DECLARE
    given record;
BEGIN
    FOR given IN
        SELECT t.relowner::regrole AS owner
        FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_class AS v ON v.relowner <> t.relowner
        WHERE t.oid = '"billing"."lines"'::regclass AND v.oid = '"shop"."items"'::regclass
    LOOP
        EXECUTE format('ALTER VIEW %s OWNER TO %s', '"shop"."items"'::regclass, given.owner);
    END LOOP;
    FOR given IN
        SELECT DISTINCT CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role
        FROM pg_catalog.pg_class AS v CROSS JOIN pg_catalog.aclexplode(v.relacl) AS r
        WHERE v.oid = '"shop"."items"'::regclass AND r.grantee <> v.relowner
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', '"shop"."items"'::regclass, given.role);
    END LOOP;
    FOR given IN
        SELECT r.privilege, CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role,
            CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS further
        FROM (
            SELECT a.privilege_type AS privilege, a.*, t.relowner
            FROM pg_catalog.pg_class AS t CROSS JOIN pg_catalog.aclexplode(t.relacl) AS a
            WHERE t.oid = '"billing"."lines"'::regclass
            UNION
            SELECT format('%s (%I)', a.privilege_type, s.attname), a.*, t.relowner
            FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid
                JOIN pg_catalog.pg_attribute AS s ON s.attrelid = '"shop"."items"'::regclass AND s.attname = c.attname
                CROSS JOIN pg_catalog.aclexplode(c.attacl) AS a
            WHERE t.oid = '"billing"."lines"'::regclass) AS r
        WHERE r.grantee <> r.relowner AND r.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        ORDER BY 2, 1
    LOOP
        EXECUTE format('GRANT %s ON %s TO %s%s', given.privilege, '"shop"."items"'::regclass, given.role, given.further);
    END LOOP;
END$inchworm$;

--! b19 check reversible-if on="purchases" complaint="purchases.id holds values that do not fit integer; they would be lost"
-- Rows whose value in purchases.id would be lost.
SELECT "id" FROM "purchases"
    WHERE ROW(CAST("inchworm_last_purchases_id_e6d2c238" AS bigint))::record *<> ROW("id");

--! b19 statement reversible-if effect=index-present index="inchworm_back_purchases_orders_pkey_cea18891" on="purchases"
-- Builds the index inchworm_back_purchases_orders_pkey_cea18891 while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_back_purchases_orders_pkey_cea18891" ON "purchases" ("inchworm_last_purchases_id_e6d2c238");

--! b19 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="billing"."lines","purchases"
-- Lets billing.lines refer to purchases, from now on; rows that exist are looked at next.
-- Holds rows to nothing that items_order_id_fkey does not hold them to.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on billing.lines and purchases (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" ADD CONSTRAINT "inchworm_back_lines_items_order_id_fkey_a836f84e" FOREIGN KEY ("order_id") REFERENCES "purchases" ("inchworm_last_purchases_id_e6d2c238") ON DELETE CASCADE NOT VALID;

--! b19 transaction reversible-if on="billing"."lines","purchases"
-- Looks at the rows of billing.lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "billing"."lines" VALIDATE CONSTRAINT "inchworm_back_lines_items_order_id_fkey_a836f84e";

--! b19 transaction reversible-if lock="ACCESS EXCLUSIVE" on="billing"."lines","purchases"
-- The foreign key inchworm_back_lines_items_order_id_fkey_a836f84e takes the place of items_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on billing.lines and purchases, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" DROP CONSTRAINT "items_order_id_fkey";
ALTER TABLE "billing"."lines" RENAME CONSTRAINT "inchworm_back_lines_items_order_id_fkey_a836f84e" TO "items_order_id_fkey";

--! b19 check reversible-if on="purchases" complaint="purchases.id holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "purchases" WHERE "inchworm_last_purchases_id_e6d2c238" IS NULL;

--! b19 transaction reversible-if lock="ACCESS EXCLUSIVE" on="purchases"
-- Refuses NULL in the narrow column of purchases.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD CONSTRAINT "inchworm_set_purchases_inchworm_last_purchases_id_e6d2_6364c87d" CHECK ("inchworm_last_purchases_id_e6d2c238" IS NOT NULL) NOT VALID;

--! b19 transaction reversible-if on="purchases"
-- Looks at the rows of purchases that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "purchases" VALIDATE CONSTRAINT "inchworm_set_purchases_inchworm_last_purchases_id_e6d2_6364c87d";

--! b19 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","purchases"
-- The narrow column takes its name purchases.id back.
-- The view orders is made anew around that, and shows what is there then.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and purchases, and at most the lock budget of waiting for it.
DROP VIEW "orders";
DROP TRIGGER "zz_inchworm_mirror_purchases_inchworm_last_purchases_i_997a5118" ON "purchases";
DROP FUNCTION "inchworm_mirror_purchases_inchworm_last_purchases_id_e_997a5118"();
ALTER TABLE "purchases" DROP CONSTRAINT "orders_pkey";
ALTER TABLE "purchases" RENAME COLUMN "id" TO "inchworm_next_purchases_id_c165baa9";
ALTER TABLE "purchases" RENAME COLUMN "inchworm_last_purchases_id_e6d2c238" TO "id";
ALTER TABLE "purchases" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "purchases" DROP CONSTRAINT "inchworm_set_purchases_inchworm_last_purchases_id_e6d2_6364c87d";
ALTER TABLE "purchases" ALTER COLUMN "id" ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME "inchworm_sequence_purchases_id_68000180");
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('"purchases"', 'id'), pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('"purchases"', 'inchworm_next_purchases_id_c165baa9')));
ALTER TABLE "purchases" ALTER COLUMN "inchworm_next_purchases_id_c165baa9" DROP IDENTITY;
ALTER SEQUENCE "inchworm_sequence_purchases_id_68000180" RENAME TO "orders_id_seq";
ALTER TABLE "purchases" ALTER COLUMN "inchworm_next_purchases_id_c165baa9" DROP NOT NULL;
ALTER TABLE "purchases" ADD CONSTRAINT "orders_pkey" PRIMARY KEY USING INDEX "inchworm_back_purchases_orders_pkey_cea18891";
CREATE FUNCTION "inchworm_mirror_purchases_inchworm_next_purchases_id_c_ba43872f"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_purchases_id_c165baa9" := NEW."id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_purchases_inchworm_next_purchases_i_ba43872f" BEFORE INSERT OR UPDATE ON "purchases"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_purchases_inchworm_next_purchases_id_c_ba43872f"();
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

--! b18 transaction reversible lock="SHARE ROW EXCLUSIVE" on="billing"."lines","purchases"
-- Lets billing.lines refer to purchases, from now on; rows that exist are looked at next.
-- Holds rows to nothing that items_order_id_fkey does not hold them to.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on billing.lines and purchases (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" ADD CONSTRAINT "inchworm_back_lines_items_order_id_fkey_a836f84e" FOREIGN KEY ("order_id") REFERENCES "purchases" ("id") ON DELETE CASCADE NOT VALID;

--! b18 transaction reversible on="billing"."lines","purchases"
-- Looks at the rows of billing.lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "billing"."lines" VALIDATE CONSTRAINT "inchworm_back_lines_items_order_id_fkey_a836f84e";

--! b18 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."lines","purchases"
-- The foreign key inchworm_back_lines_items_order_id_fkey_a836f84e takes the place of items_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on billing.lines and purchases, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" DROP CONSTRAINT "items_order_id_fkey";
ALTER TABLE "billing"."lines" RENAME CONSTRAINT "inchworm_back_lines_items_order_id_fkey_a836f84e" TO "items_order_id_fkey";

--! b16 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."lines"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" DROP CONSTRAINT IF EXISTS "inchworm_set_lines_inchworm_next_lines_order_id_c65c25_a46c0022";

--! b14 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."lines","purchases"
-- Drops the foreign key inchworm_twin_lines_items_order_id_fkey_92c4b98d.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on billing.lines and purchases, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" DROP CONSTRAINT IF EXISTS "inchworm_twin_lines_items_order_id_fkey_92c4b98d";

--! b12 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" DROP CONSTRAINT IF EXISTS "inchworm_set_purchases_inchworm_next_purchases_id_c165_6d63d74b";

--! b11 statement reversible effect=index-absent index="billing"."inchworm_twin_lines_items_order_id_idx_c82f688b" on="billing"."lines"
-- Drops the index inchworm_twin_lines_items_order_id_idx_c82f688b while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "billing"."inchworm_twin_lines_items_order_id_idx_c82f688b";

--! b10 statement reversible effect=index-absent index="inchworm_twin_purchases_orders_pkey_79d99d98" on="purchases"
-- Drops the index inchworm_twin_purchases_orders_pkey_79d99d98 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_purchases_orders_pkey_79d99d98";

--! e14 statement reversible effect=index-absent index="purchases_note_idx" on="purchases"
-- Drops the index purchases_note_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "purchases_note_idx";

--! e13 statement reversible effect=index-absent index="purchases_customer_id_idx" on="purchases"
-- Drops the index purchases_customer_id_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "purchases_customer_id_idx";

--! e12 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Takes the trigger for purchases.rank away; what it and the backfill filled stays.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_purchases_rank_ba47215c" ON "purchases";
DROP FUNCTION "inchworm_fill_purchases_rank_ba47215c"();

--! e11 check reversible-if on="purchases" complaint="purchases.number holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in purchases.number would be lost.
SELECT "id" FROM "purchases"
    WHERE ROW(CAST(CAST("number" AS varchar(20)) AS varchar(40)))::record *<> ROW("number");

--! e11 transaction reversible-if lock="ACCESS EXCLUSIVE" on="purchases"
-- Adds a column of type varchar(20) that will take the place of purchases.number, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD COLUMN "inchworm_next_purchases_number_5838a4df" varchar(20);
CREATE FUNCTION "inchworm_mirror_purchases_inchworm_next_purchases_numb_17dfb96b"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_purchases_number_5838a4df" := NEW."number";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_purchases_inchworm_next_purchases_n_17dfb96b" BEFORE INSERT OR UPDATE ON "purchases"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_purchases_inchworm_next_purchases_numb_17dfb96b"();

--! e11 backfill reversible-if on="purchases" key="id" column="inchworm_next_purchases_number_5838a4df"
-- Gives the successor of purchases.number its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "purchases" SET "inchworm_next_purchases_number_5838a4df" = "number"
    WHERE "inchworm_next_purchases_number_5838a4df" IS NULL AND "number" IS NOT NULL AND /* window */ TRUE;

--! e11 check reversible-if on="purchases" complaint="purchases.number and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares purchases.number with its successor, while others read and write.
SELECT "id" FROM "purchases"
    WHERE ROW("inchworm_next_purchases_number_5838a4df")::record *<> ROW(CAST("number" AS varchar(20)));

--! e11 transaction reversible-if lock="ACCESS EXCLUSIVE" on="purchases"
-- Refuses NULL in the successor of purchases.number, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD CONSTRAINT "inchworm_set_purchases_inchworm_next_purchases_number__12444eed" CHECK ("inchworm_next_purchases_number_5838a4df" IS NOT NULL) NOT VALID;

--! e11 transaction reversible-if on="purchases"
-- Looks at the rows of purchases that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "purchases" VALIDATE CONSTRAINT "inchworm_set_purchases_inchworm_next_purchases_number__12444eed";

--! e11 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","purchases"
-- The column of the other type takes the name purchases.number, and what is over it the place of what was over the old one.
-- The view orders is made anew around that, and shows what is there then.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and purchases, and at most the lock budget of waiting for it.
DROP VIEW "orders";
DROP TRIGGER "zz_inchworm_mirror_purchases_inchworm_next_purchases_n_17dfb96b" ON "purchases";
DROP FUNCTION "inchworm_mirror_purchases_inchworm_next_purchases_numb_17dfb96b"();
ALTER TABLE "purchases" DROP COLUMN "number";
ALTER TABLE "purchases" RENAME COLUMN "inchworm_next_purchases_number_5838a4df" TO "number";
ALTER TABLE "purchases" ALTER COLUMN "number" SET NOT NULL;
ALTER TABLE "purchases" DROP CONSTRAINT "inchworm_set_purchases_inchworm_next_purchases_number__12444eed";
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

--! e10 check reversible-if on="billing"."lines" complaint="billing.lines.quantity holds values that amount cannot tell; they would be lost"
-- Rows whose value in billing.lines.quantity would be lost; those that were not filled yet have none.
SELECT "id" FROM "billing"."lines"
    WHERE ROW("quantity")::record *<> ROW(CAST(("amount") AS bigint)) AND "quantity" IS NOT NULL;

--! e10 transaction reversible-if lock="ACCESS EXCLUSIVE" on="billing"."lines"
-- Drops column billing.lines.quantity, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_lines_quantity_4a2f0057" ON "billing"."lines";
DROP FUNCTION "billing"."inchworm_sync_lines_quantity_4a2f0057"();
ALTER TABLE "billing"."lines" DROP COLUMN "quantity";

--! e10 check reversible-if on="billing"."lines" complaint="some rows have no billing.lines.amount, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in billing.lines.amount, while others read and write.
SELECT "id" FROM "billing"."lines" WHERE "amount" IS NULL;

--! e10 transaction reversible-if lock="ACCESS EXCLUSIVE" on="billing"."lines"
-- Refuses NULL in billing.lines.amount from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" ADD CONSTRAINT "inchworm_set_lines_amount_91ffc33a" CHECK ("amount" IS NOT NULL) NOT VALID;

--! e10 transaction reversible-if on="billing"."lines"
-- Looks at the rows of billing.lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "billing"."lines" VALIDATE CONSTRAINT "inchworm_set_lines_amount_91ffc33a";

--! e10 transaction reversible-if lock="ACCESS EXCLUSIVE" on="billing"."lines"
-- Makes billing.lines.amount NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" ALTER COLUMN "amount" SET NOT NULL;

--! e10 transaction reversible-if lock="ACCESS EXCLUSIVE" on="billing"."lines"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" DROP CONSTRAINT "inchworm_set_lines_amount_91ffc33a";

--! e9 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops column purchases.stage, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_purchases_stage_19fa9339" ON "purchases";
DROP FUNCTION "inchworm_sync_purchases_stage_19fa9339"();
ALTER TABLE "purchases" DROP COLUMN "stage";

--! e8 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."lines"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_order_id__5f65d4e1" ON "billing"."lines";
DROP FUNCTION "billing"."inchworm_mirror_lines_inchworm_next_lines_order_id_c65_5f65d4e1"();
ALTER TABLE "billing"."lines" DROP COLUMN "inchworm_next_lines_order_id_c65c25ee";

--! e7 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_purchases_inchworm_next_purchases_i_ba43872f" ON "purchases";
DROP FUNCTION "inchworm_mirror_purchases_inchworm_next_purchases_id_c_ba43872f"();
ALTER TABLE "purchases" DROP COLUMN "inchworm_next_purchases_id_c165baa9";

--! e6 check reversible-if on="purchases" complaint="purchases.code holds values that the new release may have written; they would be lost"
-- Rows whose value in purchases.code would be lost.
SELECT "id" FROM "purchases"
    WHERE "code" IS NOT NULL
    AND CAST("code" AS text) IS DISTINCT FROM CAST(CAST((lower(number)) AS varchar(255)) AS text);

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="purchases"
-- Drops column purchases.code, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_purchases_code_ceaffeff" ON "purchases";
DROP FUNCTION "inchworm_fill_purchases_code_ceaffeff"();
ALTER TABLE "purchases" DROP COLUMN "code";

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","purchases"
-- Drops the view orders and gives the table its name back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and purchases, and at most the lock budget of waiting for it.
DROP VIEW "orders";
ALTER TABLE "purchases" RENAME TO "orders";

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="shop"."items","billing"."lines"
-- Drops the view shop.items and gives the table its name back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on shop.items and billing.lines, and at most the lock budget of waiting for it.
DROP VIEW "shop"."items";
ALTER TABLE "billing"."lines" RENAME TO "items";
ALTER TABLE "billing"."items" SET SCHEMA "shop";
