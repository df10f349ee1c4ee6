--! t1 check reversible on="treatment" complaint="treatment.findings and notes differ in some rows: they were written past the trigger; make them equal"
-- Compares treatment.findings with notes to the byte, while others read and write.
SELECT "id" FROM "treatment"
    WHERE ROW("findings")::record *<> ROW("notes");

--! t2 check reversible on="appointment" complaint="appointment.booked_by_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in appointment.booked_by_id, while others read and write.
SELECT "id" FROM "appointment" WHERE "booked_by_id" IS NULL;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="appointment"
-- Refuses NULL in appointment.booked_by_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "appointment" ADD CONSTRAINT "inchworm_set_appointment_booked_by_id_4a5b433e" CHECK ("booked_by_id" IS NOT NULL) NOT VALID;

--! t4 transaction reversible on="appointment"
-- Looks at the rows of appointment that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "appointment" VALIDATE CONSTRAINT "inchworm_set_appointment_booked_by_id_4a5b433e";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="appointment"
-- Makes appointment.booked_by_id NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "appointment" ALTER COLUMN "booked_by_id" SET NOT NULL;

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="appointment"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "appointment" DROP CONSTRAINT "inchworm_set_appointment_booked_by_id_4a5b433e";

--! t7 check reversible on="appointment","person" complaint="some rows of appointment refer to rows of person that do not exist (booked_by_id); mend or delete them"
-- Looks for orphans: rows of appointment that refer to nothing in person.
SELECT "booked_by_id" FROM "appointment" AS c
    WHERE c."booked_by_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "person" AS p WHERE p."id" = c."booked_by_id");

--! t8 transaction reversible lock="SHARE ROW EXCLUSIVE" on="appointment","person"
-- Lets appointment refer to person, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- No index of appointment begins with booked_by_id: deleting from person will scan appointment. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on appointment and person (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of appointment that violate fk9fw8lxccj6wiiv8aatshq8vis.
ALTER TABLE "appointment" ADD CONSTRAINT "fk9fw8lxccj6wiiv8aatshq8vis" FOREIGN KEY ("booked_by_id") REFERENCES "person" ("id") NOT VALID;

--! t9 transaction reversible on="appointment","person"
-- Looks at the rows of appointment that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "appointment" VALIDATE CONSTRAINT "fk9fw8lxccj6wiiv8aatshq8vis";

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="appointment"
-- Ends the sync of appointment.booked_by_id: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_appointment_booked_by_id_710e543f" ON "appointment";
DROP FUNCTION "inchworm_fill_appointment_booked_by_id_710e543f"();

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="person"
-- Drops column person.fax with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" DROP COLUMN "fax";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="treatment"
-- Drops treatment.notes with the trigger that kept it equal to its successor. What was built over the
-- new column meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_treatment_findings_c9947e99" ON "treatment";
DROP FUNCTION "inchworm_sync_treatment_findings_c9947e99"();
ALTER TABLE "treatment" DROP COLUMN "notes";
