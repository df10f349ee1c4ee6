--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="appointment"
-- Adds column appointment.booked_by_id, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "appointment" ADD COLUMN "booked_by_id" bigint;
EXPLAIN (COSTS FALSE) UPDATE "appointment" SET "booked_by_id" = ((SELECT owner_id FROM pet WHERE pet.id = pet_id));
EXPLAIN (COSTS FALSE) SELECT ((SELECT owner_id FROM pet WHERE pet.id = pet_id)) FROM (SELECT * FROM "appointment") AS "appointment";
CREATE FUNCTION "inchworm_fill_appointment_booked_by_id_710e543f"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."booked_by_id" := (SELECT ((SELECT owner_id FROM pet WHERE pet.id = pet_id)) FROM (SELECT NEW.*) AS "appointment");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_appointment_booked_by_id_710e543f" BEFORE INSERT OR UPDATE ON "appointment"
    FOR EACH ROW WHEN (NEW."booked_by_id" IS NULL) EXECUTE FUNCTION "inchworm_fill_appointment_booked_by_id_710e543f"();

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="treatment"
-- Adds column treatment.findings beside notes, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "treatment" ADD COLUMN "findings" varchar(255);
CREATE FUNCTION "inchworm_sync_treatment_findings_c9947e99"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."findings")::record *<> ROW(OLD."findings") THEN
        NEW."notes" := NEW."findings";
    ELSIF ROW(NEW."notes")::record *<> ROW(OLD."notes") OR NEW."findings" IS NULL THEN
        NEW."findings" := NEW."notes";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_treatment_findings_c9947e99" BEFORE INSERT OR UPDATE ON "treatment"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_treatment_findings_c9947e99"();
