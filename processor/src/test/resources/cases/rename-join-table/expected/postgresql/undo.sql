--! r1 transaction reversible on="labels"
-- Puts the view order_tags in its place again.
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

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="labels"
-- Renames the constraint labels_tag_id_fkey of labels to order_tags_tag_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "labels" RENAME CONSTRAINT "labels_tag_id_fkey" TO "order_tags_tag_id_fkey";

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="labels"
-- Renames the constraint labels_order_id_fkey of labels to order_tags_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "labels" RENAME CONSTRAINT "labels_order_id_fkey" TO "order_tags_order_id_fkey";

--! t2 transaction reversible on="labels"
-- Renames the index labels_tag_id_idx of labels to order_tags_tag_id_idx.
ALTER INDEX "labels_tag_id_idx" RENAME TO "order_tags_tag_id_idx";

--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="labels"
-- Renames the constraint labels_pkey of labels to order_tags_pkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "labels" RENAME CONSTRAINT "labels_pkey" TO "order_tags_pkey";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="order_tags","labels"
-- Drops the view order_tags and gives the table its name back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on order_tags and labels, and at most the lock budget of waiting for it.
DROP VIEW "order_tags";
ALTER TABLE "labels" RENAME TO "order_tags";
