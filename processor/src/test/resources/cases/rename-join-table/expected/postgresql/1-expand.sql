--! e1 check reversible on="order_tags" complaint="order_tags has row-level security, which the view that will stand in for it would bypass; plan for postgresql:15, whose views can obey it, or do without"
-- Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
SELECT oid::regclass FROM pg_catalog.pg_class
    WHERE oid = '"order_tags"'::regclass AND relrowsecurity;

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="order_tags"
-- Renames table order_tags to labels, and puts a view in its place, through which the old release
-- goes on reading and writing. Who had rights on the table has them on the view.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds a view over labels where order_tags was: it cannot TRUNCATE it, COPY to it, refer to it by new foreign keys,
-- GROUP BY its key alone, use ON CONFLICT ON CONSTRAINT or ask pg_get_serial_sequence.
ALTER TABLE "order_tags" RENAME TO "labels";
CREATE VIEW "order_tags" AS
    SELECT "order_id", "tag_id"
    FROM "labels";
DO $inchworm$DECLARE
    given record;
BEGIN
    FOR given IN
        SELECT t.relowner::regrole AS owner
        FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_class AS v ON v.relowner <> t.relowner
        WHERE t.oid = '"labels"'::regclass AND v.oid = '"order_tags"'::regclass
    LOOP
        EXECUTE format('ALTER VIEW %s OWNER TO %s', '"order_tags"'::regclass, given.owner);
    END LOOP;
    FOR given IN
        SELECT DISTINCT CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role
        FROM pg_catalog.pg_class AS v CROSS JOIN pg_catalog.aclexplode(v.relacl) AS r
        WHERE v.oid = '"order_tags"'::regclass AND r.grantee <> v.relowner
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', '"order_tags"'::regclass, given.role);
    END LOOP;
    FOR given IN
        SELECT r.privilege, CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role,
            CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS further
        FROM (
            SELECT a.privilege_type AS privilege, a.*, t.relowner
            FROM pg_catalog.pg_class AS t CROSS JOIN pg_catalog.aclexplode(t.relacl) AS a
            WHERE t.oid = '"labels"'::regclass
            UNION
            SELECT format('%s (%I)', a.privilege_type, s.attname), a.*, t.relowner
            FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid
                JOIN pg_catalog.pg_attribute AS s ON s.attrelid = '"order_tags"'::regclass AND s.attname = c.attname
                CROSS JOIN pg_catalog.aclexplode(c.attacl) AS a
            WHERE t.oid = '"labels"'::regclass) AS r
        WHERE r.grantee <> r.relowner AND r.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        ORDER BY 2, 1
    LOOP
        EXECUTE format('GRANT %s ON %s TO %s%s', given.privilege, '"order_tags"'::regclass, given.role, given.further);
    END LOOP;
END$inchworm$;
