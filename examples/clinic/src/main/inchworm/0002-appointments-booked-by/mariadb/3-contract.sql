--! t1 check reversible on="treatment" complaint="treatment.findings and notes differ in some rows: they were written past the trigger; make them equal"
-- Compares treatment.findings with notes to the byte, while others read and write.
SELECT `id` FROM `treatment`
    WHERE NOT (CAST(`findings` AS BINARY) <=> CAST(`notes` AS BINARY));

--! t2 check reversible on="appointment" complaint="appointment.booked_by_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in appointment.booked_by_id, while others read and write.
SELECT `id` FROM `appointment` WHERE `booked_by_id` IS NULL;

--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="appointment"
-- Makes appointment.booked_by_id NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `appointment` MODIFY COLUMN `booked_by_id` bigint NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t4 check reversible on="appointment","person" complaint="some rows of appointment refer to rows of person that do not exist (booked_by_id); mend or delete them"
-- Looks for orphans: rows of appointment that refer to nothing in person.
SELECT `booked_by_id` FROM `appointment` AS c
    WHERE c.`booked_by_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `person` AS p WHERE p.`id` = c.`booked_by_id`);

--! t5 statement reversible lock="EXCLUSIVE" effect=present constraint="fk9fw8lxccj6wiiv8aatshq8vis" of="appointment" on="appointment","person"
-- Lets appointment refer to person, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of appointment that violate fk9fw8lxccj6wiiv8aatshq8vis.
SET foreign_key_checks = 0;
ALTER TABLE `appointment` ADD CONSTRAINT `fk9fw8lxccj6wiiv8aatshq8vis` FOREIGN KEY (`booked_by_id`) REFERENCES `person` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! t6 check reversible on="appointment","person" complaint="some rows of appointment refer to rows of person that do not exist (booked_by_id); mend or delete them"
-- Looks for orphans: rows of appointment that refer to nothing in person.
SELECT `booked_by_id` FROM `appointment` AS c
    WHERE c.`booked_by_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `person` AS p WHERE p.`id` = c.`booked_by_id`);

--! t7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_appointment_booked_by_id_af8a9a39" of="appointment" on="appointment"
-- Ends the sync of appointment.booked_by_id on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_appointment_booked_by_id_af8a9a39`;

--! t8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_appointment_booked_by_id_e4126dd5" of="appointment" on="appointment"
-- Ends the sync of appointment.booked_by_id on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_appointment_booked_by_id_e4126dd5`;

--! r1 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_treatment_findings_74f298f9" of="treatment" on="treatment"
-- Ends the sync of treatment.notes with findings on INSERT: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_treatment_findings_74f298f9`;

--! r2 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_treatment_findings_9af7bd84" of="treatment" on="treatment"
-- Ends the sync of treatment.notes with findings on UPDATE: nobody writes it any more. Cannot be undone: what comes in from now on is not in it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_treatment_findings_9af7bd84`;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent column="notes" of="treatment" on="treatment"
-- Drops column treatment.notes, whose values are in findings. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `treatment` DROP COLUMN `notes`, ALGORITHM=INSTANT;

--! r4 statement irreversible lock="EXCLUSIVE" effect=absent column="fax" of="person" on="person"
-- Drops column person.fax with its data. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `person` DROP COLUMN `fax`, ALGORITHM=INSTANT;
