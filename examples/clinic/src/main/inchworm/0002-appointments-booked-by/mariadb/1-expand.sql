--! e1 statement reversible lock="EXCLUSIVE" effect=present column="findings" of="treatment" on="treatment"
-- Adds column treatment.findings, beside notes, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `treatment` ADD COLUMN `findings` varchar(255), ALGORITHM=INSTANT;

--! e2 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_treatment_findings_9af7bd84" of="treatment" on="treatment"
-- Keeps treatment.findings and notes equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_treatment_findings_9af7bd84` BEFORE UPDATE ON `treatment` FOR EACH ROW
    IF NOT (CAST(NEW.`findings` AS BINARY) <=> CAST(OLD.`findings` AS BINARY)) THEN
        SET NEW.`notes` = NEW.`findings`;
    ELSEIF NOT (CAST(NEW.`notes` AS BINARY) <=> CAST(OLD.`notes` AS BINARY)) OR NEW.`findings` IS NULL THEN
        SET NEW.`findings` = NEW.`notes`;
    END IF;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_treatment_findings_74f298f9" of="treatment" on="treatment"
-- Keeps treatment.findings and notes equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_treatment_findings_74f298f9` BEFORE INSERT ON `treatment` FOR EACH ROW
    IF NEW.`findings` IS NOT NULL THEN
        SET NEW.`notes` = NEW.`findings`;
    ELSE
        SET NEW.`findings` = NEW.`notes`;
    END IF;

--! e4 check reversible on="appointment" complaint="the expression for appointment.booked_by_id finds something where nothing is"
-- Tries the expression for appointment.booked_by_id without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT ((SELECT owner_id FROM pet WHERE pet.id = pet_id)) AS `booked_by_id` FROM (SELECT `id`, `pet_id` FROM `appointment`) AS `appointment`) AS `probe` WHERE FALSE;

--! e5 statement reversible-if lock="EXCLUSIVE" effect=present column="booked_by_id" of="appointment" on="appointment"
-- Adds column appointment.booked_by_id, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `appointment` ADD COLUMN `booked_by_id` bigint, ALGORITHM=INSTANT;

--! e6 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_appointment_booked_by_id_af8a9a39" of="appointment" on="appointment"
-- Fills appointment.booked_by_id on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_appointment_booked_by_id_af8a9a39` BEFORE INSERT ON `appointment` FOR EACH ROW
    SET NEW.`booked_by_id` = IF(NEW.`booked_by_id` IS NULL, (SELECT ((SELECT owner_id FROM pet WHERE pet.id = pet_id)) FROM (SELECT NEW.`id` AS `id`, NEW.`pet_id` AS `pet_id`) AS `appointment`), NEW.`booked_by_id`);

--! e7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_appointment_booked_by_id_e4126dd5" of="appointment" on="appointment"
-- Fills appointment.booked_by_id on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_appointment_booked_by_id_e4126dd5` BEFORE UPDATE ON `appointment` FOR EACH ROW
    SET NEW.`booked_by_id` = IF(NEW.`booked_by_id` IS NULL, (SELECT ((SELECT owner_id FROM pet WHERE pet.id = pet_id)) FROM (SELECT NEW.`id` AS `id`, NEW.`pet_id` AS `pet_id`) AS `appointment`), NEW.`booked_by_id`);
