--! r2 transaction reversible on="billing"."line"
-- Puts the view shop.item in its place again.
CREATE VIEW "shop"."item" AS
    SELECT "id", "invoice_id", "article", "amount"
    FROM "billing"."line";
DO $inchworm$DECLARE
    given record;
BEGIN
    FOR given IN
        SELECT t.relowner::regrole AS owner
        FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_class AS v ON v.relowner <> t.relowner
        WHERE t.oid = '"billing"."line"'::regclass AND v.oid = '"shop"."item"'::regclass
    LOOP
        EXECUTE format('ALTER VIEW %s OWNER TO %s', '"shop"."item"'::regclass, given.owner);
    END LOOP;
    FOR given IN
        SELECT DISTINCT CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role
        FROM pg_catalog.pg_class AS v CROSS JOIN pg_catalog.aclexplode(v.relacl) AS r
        WHERE v.oid = '"shop"."item"'::regclass AND r.grantee <> v.relowner
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', '"shop"."item"'::regclass, given.role);
    END LOOP;
    FOR given IN
        SELECT r.privilege, CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role,
            CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS further
        FROM (
            SELECT a.privilege_type AS privilege, a.*, t.relowner
            FROM pg_catalog.pg_class AS t CROSS JOIN pg_catalog.aclexplode(t.relacl) AS a
            WHERE t.oid = '"billing"."line"'::regclass
            UNION
            SELECT format('%s (%I)', a.privilege_type, s.attname), a.*, t.relowner
            FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid
                JOIN pg_catalog.pg_attribute AS s ON s.attrelid = '"shop"."item"'::regclass AND s.attname = c.attname
                CROSS JOIN pg_catalog.aclexplode(c.attacl) AS a
            WHERE t.oid = '"billing"."line"'::regclass) AS r
        WHERE r.grantee <> r.relowner AND r.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        ORDER BY 2, 1
    LOOP
        EXECUTE format('GRANT %s ON %s TO %s%s', given.privilege, '"shop"."item"'::regclass, given.role, given.further);
    END LOOP;
END$inchworm$;

--! r1 transaction reversible on="billing"."invoice"
-- Puts the view shop.invoice in its place again.
CREATE VIEW "shop"."invoice" AS
    SELECT "id", "number", "customer_id", "note"
    FROM "billing"."invoice";
DO $inchworm$DECLARE
    given record;
BEGIN
    FOR given IN
        SELECT t.relowner::regrole AS owner
        FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_class AS v ON v.relowner <> t.relowner
        WHERE t.oid = '"billing"."invoice"'::regclass AND v.oid = '"shop"."invoice"'::regclass
    LOOP
        EXECUTE format('ALTER VIEW %s OWNER TO %s', '"shop"."invoice"'::regclass, given.owner);
    END LOOP;
    FOR given IN
        SELECT DISTINCT CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role
        FROM pg_catalog.pg_class AS v CROSS JOIN pg_catalog.aclexplode(v.relacl) AS r
        WHERE v.oid = '"shop"."invoice"'::regclass AND r.grantee <> v.relowner
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', '"shop"."invoice"'::regclass, given.role);
    END LOOP;
    FOR given IN
        SELECT r.privilege, CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role,
            CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS further
        FROM (
            SELECT a.privilege_type AS privilege, a.*, t.relowner
            FROM pg_catalog.pg_class AS t CROSS JOIN pg_catalog.aclexplode(t.relacl) AS a
            WHERE t.oid = '"billing"."invoice"'::regclass
            UNION
            SELECT format('%s (%I)', a.privilege_type, s.attname), a.*, t.relowner
            FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid
                JOIN pg_catalog.pg_attribute AS s ON s.attrelid = '"shop"."invoice"'::regclass AND s.attname = c.attname
                CROSS JOIN pg_catalog.aclexplode(c.attacl) AS a
            WHERE t.oid = '"billing"."invoice"'::regclass) AS r
        WHERE r.grantee <> r.relowner AND r.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        ORDER BY 2, 1
    LOOP
        EXECUTE format('GRANT %s ON %s TO %s%s', given.privilege, '"shop"."invoice"'::regclass, given.role, given.further);
    END LOOP;
END$inchworm$;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."line"
-- Renames the constraint line_invoice_id_fkey of billing.line to item_invoice_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."line" RENAME CONSTRAINT "line_invoice_id_fkey" TO "item_invoice_id_fkey";

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."line"
-- Renames the constraint line_pkey of billing.line to item_pkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."line" RENAME CONSTRAINT "line_pkey" TO "item_pkey";

--! t1 transaction reversible lock="SHARE ROW EXCLUSIVE" on="billing"."line"
-- Gives the sequences behind identity columns of billing.line names that begin with item, where they begin with line.
-- Nobody else knows them by name.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
DO $inchworm$DECLARE
    owned record;
BEGIN
    LOCK TABLE "billing"."line" IN SHARE ROW EXCLUSIVE MODE;
    FOR owned IN
        SELECT s.oid::regclass AS sequence, c.attname, n.nspname
        FROM pg_catalog.pg_depend AS d
            JOIN pg_catalog.pg_class AS s ON s.oid = d.objid AND s.relkind = 'S'
            JOIN pg_catalog.pg_namespace AS n ON n.oid = s.relnamespace
            JOIN pg_catalog.pg_attribute AS c ON c.attrelid = d.refobjid AND c.attnum = d.refobjsubid
        WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.refclassid = 'pg_catalog.pg_class'::regclass
            AND d.refobjid = '"billing"."line"'::regclass AND d.deptype = 'i'
            AND s.relname = format('%s_%s_seq', 'line'::text, c.attname)
            AND octet_length(format('%s_%s_seq', 'item'::text, c.attname)) < 64
            AND to_regclass(format('%I.%I', n.nspname, format('%s_%s_seq', 'item'::text, c.attname))) IS NULL
        ORDER BY c.attnum
    LOOP
        EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', owned.sequence,
            format('%s_%s_seq', 'item'::text, owned.attname));
    END LOOP;
END$inchworm$;

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="shop"."item","billing"."line"
-- Drops the view shop.item and gives the table its name back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on shop.item and billing.line, and at most the lock budget of waiting for it.
DROP VIEW "shop"."item";
ALTER TABLE "billing"."line" RENAME TO "item";
ALTER TABLE "billing"."item" SET SCHEMA "shop";

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="shop"."invoice","billing"."invoice"
-- Drops the view shop.invoice and gives the table its name back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on shop.invoice and billing.invoice, and at most the lock budget of waiting for it.
DROP VIEW "shop"."invoice";
ALTER TABLE "billing"."invoice" SET SCHEMA "shop";
