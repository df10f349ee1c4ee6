--! e1 transaction reversible
-- Creates the database schema billing unless it is there already.
-- Undo leaves it: others may have come to use it.
DO $inchworm$BEGIN
    IF to_regnamespace('"billing"') IS NULL THEN
        CREATE SCHEMA "billing";
    END IF;
END$inchworm$;

--! e2 check reversible on="shop"."invoice" complaint="shop.invoice has row-level security, which the view that will stand in for it would bypass; plan for postgresql:15, whose views can obey it, or do without"
-- Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
SELECT oid::regclass FROM pg_catalog.pg_class
    WHERE oid = '"shop"."invoice"'::regclass AND relrowsecurity;

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="shop"."invoice"
-- Moves table shop.invoice to the schema billing, and puts a view in its place, through which the old release
-- goes on reading and writing. Who had rights on the table has them on the view.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds a view over billing.invoice where shop.invoice was: it cannot TRUNCATE it, COPY to it, refer to it by new foreign keys,
-- GROUP BY its key alone, use ON CONFLICT ON CONSTRAINT or ask pg_get_serial_sequence.
ALTER TABLE "shop"."invoice" SET SCHEMA "billing";
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

--! e4 check reversible on="shop"."item" complaint="shop.item has row-level security, which the view that will stand in for it would bypass; plan for postgresql:15, whose views can obey it, or do without"
-- Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
SELECT oid::regclass FROM pg_catalog.pg_class
    WHERE oid = '"shop"."item"'::regclass AND relrowsecurity;

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="shop"."item"
-- Moves table shop.item to billing.line, and puts a view in its place, through which the old release
-- goes on reading and writing. Who had rights on the table has them on the view.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds a view over billing.line where shop.item was: it cannot TRUNCATE it, COPY to it, refer to it by new foreign keys,
-- GROUP BY its key alone, use ON CONFLICT ON CONSTRAINT or ask pg_get_serial_sequence.
ALTER TABLE "shop"."item" RENAME TO "line";
ALTER TABLE "shop"."line" SET SCHEMA "billing";
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
