--! r1 transaction reversible on="purchases"
-- Puts the view orders in its place again.
CREATE VIEW "orders" AS
    SELECT "id", "number", "note", "pages"
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

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Renames the constraint purchases_number_key of purchases to orders_number_key.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" RENAME CONSTRAINT "purchases_number_key" TO "orders_number_key";

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Renames the constraint purchases_pkey of purchases to orders_pkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" RENAME CONSTRAINT "purchases_pkey" TO "orders_pkey";

--! t1 transaction reversible lock="SHARE ROW EXCLUSIVE" on="purchases"
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

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","purchases"
-- Drops the view orders and gives the table its name back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and purchases, and at most the lock budget of waiting for it.
DROP VIEW "orders";
ALTER TABLE "purchases" RENAME TO "orders";
