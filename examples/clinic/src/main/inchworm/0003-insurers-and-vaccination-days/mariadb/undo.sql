--! r4 statement reversible lock="EXCLUSIVE" effect=present index="fkpskm7i593fbk74dpv3kic0k9l" of="spoken_language" on="spoken_language"
-- Builds the index that the foreign key fkpskm7i593fbk74dpv3kic0k9l of spoken_language needs.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `fkpskm7i593fbk74dpv3kic0k9l` ON `spoken_language` (`vet_id`) ALGORITHM=NOCOPY LOCK=NONE;

--! r3 statement reversible lock="EXCLUSIVE" effect=present constraint="fkpskm7i593fbk74dpv3kic0k9l" of="spoken_language" on="spoken_language","vet"
-- Lets spoken_language refer to vet, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to what fkliet7hd9vc5t108fm05nfpx70 holds them to.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `spoken_language` ADD CONSTRAINT `fkpskm7i593fbk74dpv3kic0k9l` FOREIGN KEY (`vet_id`) REFERENCES `vet` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r2 statement reversible lock="EXCLUSIVE" effect=absent constraint="fkliet7hd9vc5t108fm05nfpx70" of="spoken_language" on="spoken_language","vet"
-- Drops the foreign key fkliet7hd9vc5t108fm05nfpx70.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `spoken_language` DROP FOREIGN KEY `fkliet7hd9vc5t108fm05nfpx70`, ALGORITHM=INSTANT;

--! r1 statement reversible effect=present view="vet_languages" on="vet_languages"
-- Puts the view vet_languages in its place again.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `vet_languages` AS
    SELECT `vet_id`, `languages`
    FROM `spoken_language`;

--! t5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_treatment_given_on_e3b2263a" of="treatment" on="treatment"
-- Takes up the sync of treatment.given_on on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_treatment_given_on_e3b2263a` BEFORE UPDATE ON `treatment` FOR EACH ROW
    SET NEW.`given_on` = IF(NEW.`given_on` IS NULL, (SELECT (CASE WHEN `dtype` IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END) FROM (SELECT NEW.`id` AS `id`, NEW.`appointment_id` AS `appointment_id`, NEW.`dtype` AS `dtype`) AS `treatment`), NEW.`given_on`);

--! t4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_treatment_given_on_0cc2852c" of="treatment" on="treatment"
-- Takes up the sync of treatment.given_on on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_treatment_given_on_0cc2852c` BEFORE INSERT ON `treatment` FOR EACH ROW
    SET NEW.`given_on` = IF(NEW.`given_on` IS NULL, (SELECT (CASE WHEN `dtype` IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END) FROM (SELECT NEW.`id` AS `id`, NEW.`appointment_id` AS `appointment_id`, NEW.`dtype` AS `dtype`) AS `treatment`), NEW.`given_on`);

--! t2 statement reversible lock="EXCLUSIVE" effect=absent constraint="invoice_urgency_check" of="invoice" on="invoice"
-- Drops the check invoice_urgency_check.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `invoice` DROP CONSTRAINT `invoice_urgency_check`, ALGORITHM=INSTANT;

--! e17 statement reversible lock="EXCLUSIVE" effect=absent constraint="fk10ocv36a4b5q8l92kj4gftonn" of="owner" on="owner","insurer"
-- Drops the foreign key fk10ocv36a4b5q8l92kj4gftonn.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `owner` DROP FOREIGN KEY `fk10ocv36a4b5q8l92kj4gftonn`, ALGORITHM=INSTANT;

--! e16 statement reversible lock="EXCLUSIVE" effect=absent index="fkliet7hd9vc5t108fm05nfpx70" of="spoken_language" on="spoken_language"
-- Drops the index that the foreign key fkliet7hd9vc5t108fm05nfpx70 of spoken_language needed.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `spoken_language` DROP INDEX `fkliet7hd9vc5t108fm05nfpx70`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e15 statement reversible lock="EXCLUSIVE" effect=absent index="fk10ocv36a4b5q8l92kj4gftonn" of="owner" on="owner"
-- Drops the index that the foreign key fk10ocv36a4b5q8l92kj4gftonn of owner needed.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `owner` DROP INDEX `fk10ocv36a4b5q8l92kj4gftonn`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e14 check reversible-if on="invoice" complaint="some rows of invoice violate the check invoice_urgency_check; mend or delete them"
-- Looks for rows that violate the check invoice_urgency_check.
SELECT `id` FROM `invoice`
    WHERE NOT (`urgency` BETWEEN 0 AND 1);

--! e14 statement reversible-if lock="EXCLUSIVE" effect=present constraint="invoice_urgency_check" of="invoice" on="invoice"
-- Checks all rows of invoice.
-- ALGORITHM=COPY, LOCK=SHARED: writes every row anew, and nobody writes meanwhile, however long it takes.
-- From expand on the old release cannot write to invoice while the server copies or scans it.
-- Until the end of removal the new release cannot write to invoice while the server copies or scans it.
ALTER TABLE `invoice` ADD CONSTRAINT `invoice_urgency_check` CHECK (`urgency` BETWEEN 0 AND 1), ALGORITHM=COPY, LOCK=SHARED;

--! e13 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_treatment_given_on_e3b2263a" of="treatment" on="treatment"
-- Takes the trigger on UPDATE for treatment.given_on away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_treatment_given_on_e3b2263a`;

--! e12 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_treatment_given_on_0cc2852c" of="treatment" on="treatment"
-- Takes the trigger on INSERT for treatment.given_on away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_treatment_given_on_0cc2852c`;

--! e11 check reversible-if on="treatment" complaint="treatment.given_on holds values that the new release may have written; they would be lost"
-- Rows whose value in treatment.given_on would be lost.
SELECT `id` FROM `treatment`
    WHERE `given_on` IS NOT NULL
    AND NOT (`given_on` <=> (CASE WHEN `dtype` IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END));

--! e11 statement reversible-if lock="EXCLUSIVE" effect=absent column="given_on" of="treatment" on="treatment"
-- Drops column treatment.given_on, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `treatment` DROP COLUMN `given_on`, ALGORITHM=INSTANT;

--! e9 check reversible-if on="owner" complaint="owner.insurer_id holds values that the new release may have written; they would be lost"
-- Rows whose value in owner.insurer_id would be lost.
SELECT `id` FROM `owner`
    WHERE `insurer_id` IS NOT NULL;

--! e9 statement reversible-if lock="EXCLUSIVE" effect=absent column="insurer_id" of="owner" on="owner"
-- Drops column owner.insurer_id, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `owner` DROP COLUMN `insurer_id`, ALGORITHM=INSTANT;

--! e8 check reversible-if on="invoice" complaint="invoice.version holds values that the new release may have written; they would be lost"
-- Rows whose value in invoice.version would be lost.
SELECT `id` FROM `invoice`
    WHERE `version` IS NOT NULL
    AND NOT (`version` <=> (0));

--! e8 statement reversible-if lock="EXCLUSIVE" effect=absent column="version" of="invoice" on="invoice"
-- Drops column invoice.version, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `invoice` DROP COLUMN `version`, ALGORITHM=INSTANT;

--! e7 check reversible-if on="insurer" complaint="insurer holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table insurer.
SELECT `id` FROM `insurer`;

--! e7 statement reversible-if lock="EXCLUSIVE" effect=absent table="insurer" on="insurer"
-- Drops table insurer, which only the new release knows.
DROP TABLE `insurer`;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent sequence="insurer_seq" on="insurer_seq"
-- Drops the sequence insurer_seq.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP SEQUENCE `insurer_seq`;

--! e5 statement reversible effect=present view="inchworm_stub_vet_languages_spoken_language_ba2a3839" on="inchworm_stub_vet_languages_spoken_language_ba2a3839"
-- Shows what is in vet_languages, to be called spoken_language again.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `inchworm_stub_vet_languages_spoken_language_ba2a3839` AS
    SELECT `vet_id`, `languages`
    FROM `vet_languages`;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent table="spoken_language" on="vet_languages","spoken_language"
-- Gives the table its name back, and takes the view from its place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
RENAME TABLE `vet_languages` TO `inchworm_view_vet_languages_spoken_language_705a2967`, `spoken_language` TO `vet_languages`, `inchworm_stub_vet_languages_spoken_language_ba2a3839` TO `spoken_language`;

--! e2 statement reversible lock="EXCLUSIVE" effect=absent view="inchworm_view_vet_languages_spoken_language_705a2967" on="inchworm_view_vet_languages_spoken_language_705a2967"
-- Takes the view away that stood where vet_languages is again.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `inchworm_view_vet_languages_spoken_language_705a2967`;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent view="spoken_language" on="spoken_language"
-- Takes the view spoken_language away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `spoken_language`;
