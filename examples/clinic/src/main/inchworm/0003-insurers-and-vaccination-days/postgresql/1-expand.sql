--! e1 check reversible on="vet_languages" complaint="vet_languages has row-level security, which the view that will stand in for it would bypass; plan for postgresql:15, whose views can obey it, or do without"
-- Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
SELECT oid::regclass FROM pg_catalog.pg_class
    WHERE oid = '"vet_languages"'::regclass AND relrowsecurity;

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="vet_languages"
-- Renames table vet_languages to spoken_language, and puts a view in its place, through which the old release
-- goes on reading and writing. Who had rights on the table has them on the view.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds a view over spoken_language where vet_languages was: it cannot TRUNCATE it, COPY to it, refer to it by new foreign keys,
-- GROUP BY its key alone, use ON CONFLICT ON CONSTRAINT or ask pg_get_serial_sequence.
ALTER TABLE "vet_languages" RENAME TO "spoken_language";
CREATE VIEW "vet_languages" AS
    SELECT "vet_id", "languages"
    FROM "spoken_language";
DO $inchworm$DECLARE
    given record;
BEGIN
    FOR given IN
        SELECT t.relowner::regrole AS owner
        FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_class AS v ON v.relowner <> t.relowner
        WHERE t.oid = '"spoken_language"'::regclass AND v.oid = '"vet_languages"'::regclass
    LOOP
        EXECUTE format('ALTER VIEW %s OWNER TO %s', '"vet_languages"'::regclass, given.owner);
    END LOOP;
    FOR given IN
        SELECT DISTINCT CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role
        FROM pg_catalog.pg_class AS v CROSS JOIN pg_catalog.aclexplode(v.relacl) AS r
        WHERE v.oid = '"vet_languages"'::regclass AND r.grantee <> v.relowner
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', '"vet_languages"'::regclass, given.role);
    END LOOP;
    FOR given IN
        SELECT r.privilege, CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role,
            CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS further
        FROM (
            SELECT a.privilege_type AS privilege, a.*, t.relowner
            FROM pg_catalog.pg_class AS t CROSS JOIN pg_catalog.aclexplode(t.relacl) AS a
            WHERE t.oid = '"spoken_language"'::regclass
            UNION
            SELECT format('%s (%I)', a.privilege_type, s.attname), a.*, t.relowner
            FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid
                JOIN pg_catalog.pg_attribute AS s ON s.attrelid = '"vet_languages"'::regclass AND s.attname = c.attname
                CROSS JOIN pg_catalog.aclexplode(c.attacl) AS a
            WHERE t.oid = '"spoken_language"'::regclass) AS r
        WHERE r.grantee <> r.relowner AND r.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        ORDER BY 2, 1
    LOOP
        EXECUTE format('GRANT %s ON %s TO %s%s', given.privilege, '"vet_languages"'::regclass, given.role, given.further);
    END LOOP;
END$inchworm$;

--! e3 transaction reversible
-- Creates the sequence insurer_seq, which nobody knows yet.
CREATE SEQUENCE "insurer_seq" START WITH 1 INCREMENT BY 50;

--! e4 transaction reversible-if on="insurer"
-- Creates table insurer. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "insurer" (
    "id" bigint NOT NULL,
    "name" varchar(80) NOT NULL,
    CONSTRAINT "insurer_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "insurer_name_key" UNIQUE ("name")
);

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="invoice"
-- Adds column invoice.version, NOT NULL with a default that is computed once and kept in the catalog for the rows that exist. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "invoice" ADD COLUMN "version" integer DEFAULT (0) NOT NULL;

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="owner"
-- Adds column owner.insurer_id, nullable and without default. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "owner" ADD COLUMN "insurer_id" bigint;

--! e7 transaction reversible-if lock="ACCESS EXCLUSIVE" on="treatment"
-- Adds column treatment.given_on, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release gets (CASE WHEN "dtype" IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END) where it writes NULL to treatment.given_on.
ALTER TABLE "treatment" ADD COLUMN "given_on" date;
EXPLAIN (COSTS FALSE) UPDATE "treatment" SET "given_on" = (CASE WHEN "dtype" IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END);
EXPLAIN (COSTS FALSE) SELECT (CASE WHEN "dtype" IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END) FROM (SELECT * FROM "treatment") AS "treatment";
CREATE FUNCTION "inchworm_fill_treatment_given_on_2fe2c70e"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."given_on" := (SELECT (CASE WHEN "dtype" IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END) FROM (SELECT NEW.*) AS "treatment");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_treatment_given_on_2fe2c70e" BEFORE INSERT OR UPDATE ON "treatment"
    FOR EACH ROW WHEN (NEW."given_on" IS NULL) EXECUTE FUNCTION "inchworm_fill_treatment_given_on_2fe2c70e"();

--! e8 transaction reversible-if lock="ACCESS EXCLUSIVE" on="invoice"
-- Drops the check invoice_urgency_check, which the new release need not obey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of invoice that violate invoice_urgency_check.
ALTER TABLE "invoice" DROP CONSTRAINT "invoice_urgency_check";

--! e9 transaction reversible lock="SHARE ROW EXCLUSIVE" on="owner","insurer"
-- Lets owner refer to insurer, from now on; rows that exist are looked at next.
-- Only the new release writes insurer.
-- No index of owner begins with insurer_id: deleting from insurer will scan owner. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on owner and insurer (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "owner" ADD CONSTRAINT "fk10ocv36a4b5q8l92kj4gftonn" FOREIGN KEY ("insurer_id") REFERENCES "insurer" ("id") NOT VALID;

--! e10 transaction reversible on="owner","insurer"
-- Looks at the rows of owner that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "owner" VALIDATE CONSTRAINT "fk10ocv36a4b5q8l92kj4gftonn";
