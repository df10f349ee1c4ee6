--! t8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_appointment_booked_by_id_e4126dd5" of="appointment" on="appointment"
-- Takes up the sync of appointment.booked_by_id on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_appointment_booked_by_id_e4126dd5` BEFORE UPDATE ON `appointment` FOR EACH ROW
    SET NEW.`booked_by_id` = IF(NEW.`booked_by_id` IS NULL, (SELECT ((SELECT owner_id FROM pet WHERE pet.id = pet_id)) FROM (SELECT NEW.`id` AS `id`, NEW.`pet_id` AS `pet_id`) AS `appointment`), NEW.`booked_by_id`);

--! t7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_appointment_booked_by_id_af8a9a39" of="appointment" on="appointment"
-- Takes up the sync of appointment.booked_by_id on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_appointment_booked_by_id_af8a9a39` BEFORE INSERT ON `appointment` FOR EACH ROW
    SET NEW.`booked_by_id` = IF(NEW.`booked_by_id` IS NULL, (SELECT ((SELECT owner_id FROM pet WHERE pet.id = pet_id)) FROM (SELECT NEW.`id` AS `id`, NEW.`pet_id` AS `pet_id`) AS `appointment`), NEW.`booked_by_id`);

--! t5 statement reversible lock="EXCLUSIVE" effect=absent constraint="fk9fw8lxccj6wiiv8aatshq8vis" of="appointment" on="appointment","person"
-- Drops the foreign key fk9fw8lxccj6wiiv8aatshq8vis.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `appointment` DROP FOREIGN KEY `fk9fw8lxccj6wiiv8aatshq8vis`, ALGORITHM=INSTANT;

--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="appointment"
-- Allows NULL in appointment.booked_by_id again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `appointment` MODIFY COLUMN `booked_by_id` bigint, ALGORITHM=INPLACE, LOCK=NONE;

--! b4 statement reversible lock="EXCLUSIVE" effect=absent index="fk9fw8lxccj6wiiv8aatshq8vis" of="appointment" on="appointment"
-- Drops the index that the foreign key fk9fw8lxccj6wiiv8aatshq8vis of appointment needed.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `appointment` DROP INDEX `fk9fw8lxccj6wiiv8aatshq8vis`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_appointment_booked_by_id_e4126dd5" of="appointment" on="appointment"
-- Takes the trigger on UPDATE for appointment.booked_by_id away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_appointment_booked_by_id_e4126dd5`;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_appointment_booked_by_id_af8a9a39" of="appointment" on="appointment"
-- Takes the trigger on INSERT for appointment.booked_by_id away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_appointment_booked_by_id_af8a9a39`;

--! e5 check reversible-if on="appointment" complaint="appointment.booked_by_id holds values that the new release may have written; they would be lost"
-- Rows whose value in appointment.booked_by_id would be lost.
SELECT `id` FROM `appointment`
    WHERE `booked_by_id` IS NOT NULL
    AND NOT (`booked_by_id` <=> ((SELECT owner_id FROM pet WHERE pet.id = pet_id)));

--! e5 statement reversible-if lock="EXCLUSIVE" effect=absent column="booked_by_id" of="appointment" on="appointment"
-- Drops column appointment.booked_by_id, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `appointment` DROP COLUMN `booked_by_id`, ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_insert_treatment_findings_74f298f9" of="treatment" on="treatment"
-- Takes the trigger on INSERT for treatment.findings away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_insert_treatment_findings_74f298f9`;

--! e2 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_sync_update_treatment_findings_9af7bd84" of="treatment" on="treatment"
-- Takes the trigger on UPDATE for treatment.findings away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_sync_update_treatment_findings_9af7bd84`;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent column="findings" of="treatment" on="treatment"
-- Drops column treatment.findings, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `treatment` DROP COLUMN `findings`, ALGORITHM=INSTANT;
