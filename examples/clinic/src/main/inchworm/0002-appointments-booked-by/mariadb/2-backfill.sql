--! b1 backfill reversible on="treatment" key="id" column="findings"
-- Gives treatment.findings the value of notes in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE `treatment` SET `findings` = `notes`
    WHERE `findings` IS NULL AND `notes` IS NOT NULL AND /* window */ TRUE;

--! b2 backfill reversible on="appointment" key="id" column="booked_by_id"
-- Fills appointment.booked_by_id in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `appointment` SET `booked_by_id` = ((SELECT owner_id FROM pet WHERE pet.id = pet_id))
    WHERE `booked_by_id` IS NULL AND /* window */ TRUE;

--! b3 check reversible on="treatment" complaint="treatment.findings and notes differ in some rows: they were written past the trigger; make them equal"
-- Compares treatment.findings with notes to the byte, while others read and write.
SELECT `id` FROM `treatment`
    WHERE NOT (CAST(`findings` AS BINARY) <=> CAST(`notes` AS BINARY));

--! b4 statement reversible lock="EXCLUSIVE" effect=present index="fk9fw8lxccj6wiiv8aatshq8vis" of="appointment" on="appointment"
-- Builds the index that the foreign key fk9fw8lxccj6wiiv8aatshq8vis of appointment needs.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `fk9fw8lxccj6wiiv8aatshq8vis` ON `appointment` (`booked_by_id`) ALGORITHM=NOCOPY LOCK=NONE;
