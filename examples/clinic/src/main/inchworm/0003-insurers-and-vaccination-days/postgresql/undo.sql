--! r1 transaction reversible on="spoken_language"
-- Puts the view vet_languages in its place again.
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

--! t5 transaction reversible lock="SHARE ROW EXCLUSIVE" on="treatment"
-- Takes up the sync of treatment.given_on again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_treatment_given_on_2fe2c70e"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."given_on" := (SELECT (CASE WHEN "dtype" IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END) FROM (SELECT NEW.*) AS "treatment");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_treatment_given_on_2fe2c70e" BEFORE INSERT OR UPDATE ON "treatment"
    FOR EACH ROW WHEN (NEW."given_on" IS NULL) EXECUTE FUNCTION "inchworm_fill_treatment_given_on_2fe2c70e"();

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="spoken_language"
-- Renames the constraint fkliet7hd9vc5t108fm05nfpx70 of spoken_language to fkpskm7i593fbk74dpv3kic0k9l.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "spoken_language" RENAME CONSTRAINT "fkliet7hd9vc5t108fm05nfpx70" TO "fkpskm7i593fbk74dpv3kic0k9l";

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="invoice"
-- Drops the check invoice_urgency_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "invoice" DROP CONSTRAINT "invoice_urgency_check";

--! e9 transaction reversible lock="ACCESS EXCLUSIVE" on="owner","insurer"
-- Drops the foreign key fk10ocv36a4b5q8l92kj4gftonn.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on owner and insurer, and at most the lock budget of waiting for it.
ALTER TABLE "owner" DROP CONSTRAINT "fk10ocv36a4b5q8l92kj4gftonn";

--! e8 check reversible-if on="invoice" complaint="some rows of invoice violate the check invoice_urgency_check; mend or delete them"
-- Looks for rows that violate the check invoice_urgency_check.
SELECT "id" FROM "invoice"
    WHERE NOT ("urgency" BETWEEN 0 AND 1);

--! e8 transaction reversible-if lock="ACCESS EXCLUSIVE" on="invoice"
-- Checks rows of invoice from now on; those that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_urgency_check" CHECK ("urgency" BETWEEN 0 AND 1) NOT VALID;

--! e8 transaction reversible-if on="invoice"
-- Looks at the rows of invoice that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "invoice" VALIDATE CONSTRAINT "invoice_urgency_check";

--! e7 check reversible-if on="treatment" complaint="treatment.given_on holds values that the new release may have written; they would be lost"
-- Rows whose value in treatment.given_on would be lost.
SELECT "id" FROM "treatment"
    WHERE "given_on" IS NOT NULL
    AND CAST("given_on" AS text) IS DISTINCT FROM CAST(CAST((CASE WHEN "dtype" IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END) AS date) AS text);

--! e7 transaction reversible-if lock="ACCESS EXCLUSIVE" on="treatment"
-- Drops column treatment.given_on, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_treatment_given_on_2fe2c70e" ON "treatment";
DROP FUNCTION "inchworm_fill_treatment_given_on_2fe2c70e"();
ALTER TABLE "treatment" DROP COLUMN "given_on";

--! e6 check reversible-if on="owner" complaint="owner.insurer_id holds values that the new release may have written; they would be lost"
-- Rows whose value in owner.insurer_id would be lost.
SELECT "id" FROM "owner"
    WHERE "insurer_id" IS NOT NULL;

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="owner"
-- Drops column owner.insurer_id, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "owner" DROP COLUMN "insurer_id";

--! e5 check reversible-if on="invoice" complaint="invoice.version holds values that the new release may have written; they would be lost"
-- Rows whose value in invoice.version would be lost.
SELECT "id" FROM "invoice"
    WHERE "version" IS NOT NULL
    AND CAST("version" AS text) IS DISTINCT FROM CAST(CAST((0) AS integer) AS text);

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="invoice"
-- Drops column invoice.version, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "invoice" DROP COLUMN "version";

--! e4 check reversible-if on="insurer" complaint="insurer holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table insurer.
SELECT "id" FROM "insurer";

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="insurer"
-- Drops table insurer, which only the new release knows.
DROP TABLE "insurer";

--! e3 transaction reversible
-- Drops the sequence insurer_seq.
DROP SEQUENCE "insurer_seq";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="vet_languages","spoken_language"
-- Drops the view vet_languages and gives the table its name back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on vet_languages and spoken_language, and at most the lock budget of waiting for it.
DROP VIEW "vet_languages";
ALTER TABLE "spoken_language" RENAME TO "vet_languages";
