--! e1 check reversible on="orders" complaint="orders has row-level security, which the view that will stand in for it would bypass; plan for postgresql:15, whose views can obey it, or do without"
-- Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
SELECT oid::regclass FROM pg_catalog.pg_class
    WHERE oid = '"orders"'::regclass AND relrowsecurity;

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Renames table orders to purchases, and puts a view in its place, through which the old release
-- goes on reading and writing. Who had rights on the table has them on the view.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds a view over purchases where orders was: it cannot TRUNCATE it, COPY to it, refer to it by new foreign keys,
-- GROUP BY its key alone, use ON CONFLICT ON CONSTRAINT or ask pg_get_serial_sequence.
ALTER TABLE "orders" RENAME TO "purchases";
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
