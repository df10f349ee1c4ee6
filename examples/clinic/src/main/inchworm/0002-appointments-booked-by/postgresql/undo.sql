--! t10 transaction reversible lock="SHARE ROW EXCLUSIVE" on="appointment"
-- Takes up the sync of appointment.booked_by_id again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_appointment_booked_by_id_710e543f"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."booked_by_id" := (SELECT ((SELECT owner_id FROM pet WHERE pet.id = pet_id)) FROM (SELECT NEW.*) AS "appointment");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_appointment_booked_by_id_710e543f" BEFORE INSERT OR UPDATE ON "appointment"
    FOR EACH ROW WHEN (NEW."booked_by_id" IS NULL) EXECUTE FUNCTION "inchworm_fill_appointment_booked_by_id_710e543f"();

--! t8 transaction reversible lock="ACCESS EXCLUSIVE" on="appointment","person"
-- Drops the foreign key fk9fw8lxccj6wiiv8aatshq8vis.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on appointment and person, and at most the lock budget of waiting for it.
ALTER TABLE "appointment" DROP CONSTRAINT "fk9fw8lxccj6wiiv8aatshq8vis";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="appointment"
-- Refuses NULL in appointment.booked_by_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "appointment" ADD CONSTRAINT "inchworm_set_appointment_booked_by_id_4a5b433e" CHECK ("booked_by_id" IS NOT NULL) NOT VALID;

--! t6 transaction reversible on="appointment"
-- Looks at the rows of appointment that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "appointment" VALIDATE CONSTRAINT "inchworm_set_appointment_booked_by_id_4a5b433e";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="appointment"
-- Allows NULL in appointment.booked_by_id again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "appointment" ALTER COLUMN "booked_by_id" DROP NOT NULL;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="appointment"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "appointment" DROP CONSTRAINT "inchworm_set_appointment_booked_by_id_4a5b433e";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="treatment"
-- Drops column treatment.findings, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_treatment_findings_c9947e99" ON "treatment";
DROP FUNCTION "inchworm_sync_treatment_findings_c9947e99"();
ALTER TABLE "treatment" DROP COLUMN "findings";

--! e1 check reversible-if on="appointment" complaint="appointment.booked_by_id holds values that the new release may have written; they would be lost"
-- Rows whose value in appointment.booked_by_id would be lost.
SELECT "id" FROM "appointment"
    WHERE "booked_by_id" IS NOT NULL
    AND CAST("booked_by_id" AS text) IS DISTINCT FROM CAST(CAST(((SELECT owner_id FROM pet WHERE pet.id = pet_id)) AS bigint) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="appointment"
-- Drops column appointment.booked_by_id, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_appointment_booked_by_id_710e543f" ON "appointment";
DROP FUNCTION "inchworm_fill_appointment_booked_by_id_710e543f"();
ALTER TABLE "appointment" DROP COLUMN "booked_by_id";
