--! e1 statement reversible effect=present view="spoken_language" on="spoken_language"
-- Shows what is in vet_languages as spoken_language, for the next step alone: a view over the table itself would in the end
-- show itself.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `spoken_language` AS
    SELECT `vet_id`, `languages`
    FROM `vet_languages`;

--! e2 statement reversible effect=present view="inchworm_view_vet_languages_spoken_language_705a2967" on="inchworm_view_vet_languages_spoken_language_705a2967"
-- Will show the old release what is in spoken_language, once it is called vet_languages.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `inchworm_view_vet_languages_spoken_language_705a2967` AS
    SELECT `vet_id`, `languages`
    FROM `spoken_language`;

--! e3 check reversible on="vet_languages","spoken_language" complaint="some have rights on vet_languages by its name alone; grant them the same on spoken_language, which is there as a view by now, and go on"
-- Looks for rights on vet_languages that there are not on spoken_language: they stay with the name, so that the old release has them
-- on the view. Sees those that the user may see who carries this out.
SELECT o.grantee, o.privilege_type, '' AS column_name FROM information_schema.table_privileges AS o
    WHERE o.table_schema = DATABASE() AND o.table_name = 'vet_languages'
    AND NOT EXISTS (SELECT 1 FROM information_schema.table_privileges AS n
        WHERE n.table_schema = o.table_schema AND n.table_name = 'spoken_language'
        AND n.grantee = o.grantee AND n.privilege_type = o.privilege_type)
UNION ALL SELECT o.grantee, o.privilege_type, o.column_name FROM information_schema.column_privileges AS o
    WHERE o.table_schema = DATABASE() AND o.table_name = 'vet_languages'
    AND NOT EXISTS (SELECT 1 FROM information_schema.column_privileges AS n
        WHERE n.table_schema = o.table_schema AND n.table_name = 'spoken_language'
        AND n.grantee = o.grantee AND n.privilege_type = o.privilege_type AND n.column_name = o.column_name);

--! e4 statement reversible lock="EXCLUSIVE" effect=present table="spoken_language" on="vet_languages","spoken_language"
-- Renames table vet_languages to spoken_language, and puts the view in its place, through which the old release
-- goes on reading and writing.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release finds a view over spoken_language where vet_languages was: it cannot TRUNCATE or alter it, refer to it by new foreign keys,
-- name its indexes in hints or INSERT … VALUES () without any value.
RENAME TABLE `spoken_language` TO `inchworm_stub_vet_languages_spoken_language_ba2a3839`, `vet_languages` TO `spoken_language`, `inchworm_view_vet_languages_spoken_language_705a2967` TO `vet_languages`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent view="inchworm_stub_vet_languages_spoken_language_ba2a3839" on="inchworm_stub_vet_languages_spoken_language_ba2a3839"
-- Drops the view that showed what is in vet_languages as spoken_language.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `inchworm_stub_vet_languages_spoken_language_ba2a3839`;

--! e6 statement reversible effect=present sequence="insurer_seq" on="insurer_seq"
-- Creates the sequence insurer_seq, which nobody knows yet.
CREATE SEQUENCE `insurer_seq` START WITH 1 INCREMENT BY 50 ENGINE=InnoDB;

--! e7 statement reversible-if effect=present table="insurer" on="insurer"
-- Creates table insurer. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `insurer` (
    `id` bigint NOT NULL,
    `name` varchar(80) NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `insurer_name_key` UNIQUE (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e8 statement reversible-if lock="EXCLUSIVE" effect=present column="version" of="invoice" on="invoice"
-- Adds column invoice.version, NOT NULL with a default that is kept in the catalog for the rows that exist.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `invoice` ADD COLUMN `version` int NOT NULL DEFAULT 0, ALGORITHM=INSTANT;

--! e9 statement reversible-if lock="EXCLUSIVE" effect=present column="insurer_id" of="owner" on="owner"
-- Adds column owner.insurer_id, nullable and without default.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `owner` ADD COLUMN `insurer_id` bigint, ALGORITHM=INSTANT;

--! e10 check reversible on="treatment" complaint="the expression for treatment.given_on finds something where nothing is"
-- Tries the expression for treatment.given_on without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (CASE WHEN `dtype` IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END) AS `given_on` FROM (SELECT `id`, `appointment_id`, `dtype` FROM `treatment`) AS `treatment`) AS `probe` WHERE FALSE;

--! e11 statement reversible-if lock="EXCLUSIVE" effect=present column="given_on" of="treatment" on="treatment"
-- Adds column treatment.given_on, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release gets (CASE WHEN `dtype` IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END) where it writes NULL to treatment.given_on.
ALTER TABLE `treatment` ADD COLUMN `given_on` date, ALGORITHM=INSTANT;

--! e12 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_treatment_given_on_0cc2852c" of="treatment" on="treatment"
-- Fills treatment.given_on on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_treatment_given_on_0cc2852c` BEFORE INSERT ON `treatment` FOR EACH ROW
    SET NEW.`given_on` = IF(NEW.`given_on` IS NULL, (SELECT (CASE WHEN `dtype` IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END) FROM (SELECT NEW.`id` AS `id`, NEW.`appointment_id` AS `appointment_id`, NEW.`dtype` AS `dtype`) AS `treatment`), NEW.`given_on`);

--! e13 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_treatment_given_on_e3b2263a" of="treatment" on="treatment"
-- Fills treatment.given_on on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_treatment_given_on_e3b2263a` BEFORE UPDATE ON `treatment` FOR EACH ROW
    SET NEW.`given_on` = IF(NEW.`given_on` IS NULL, (SELECT (CASE WHEN `dtype` IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END) FROM (SELECT NEW.`id` AS `id`, NEW.`appointment_id` AS `appointment_id`, NEW.`dtype` AS `dtype`) AS `treatment`), NEW.`given_on`);

--! e14 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="invoice_urgency_check" of="invoice" on="invoice"
-- Drops the check invoice_urgency_check, which the new release need not obey.
-- Undo adds it again, and nobody writes to invoice as long as the server copies it for that.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of invoice that violate invoice_urgency_check.
ALTER TABLE `invoice` DROP CONSTRAINT `invoice_urgency_check`, ALGORITHM=INSTANT;

--! e15 statement reversible lock="EXCLUSIVE" effect=present index="fk10ocv36a4b5q8l92kj4gftonn" of="owner" on="owner"
-- Builds the index that the foreign key fk10ocv36a4b5q8l92kj4gftonn of owner needs.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `fk10ocv36a4b5q8l92kj4gftonn` ON `owner` (`insurer_id`) ALGORITHM=NOCOPY LOCK=NONE;

--! e16 statement reversible lock="EXCLUSIVE" effect=present index="fkliet7hd9vc5t108fm05nfpx70" of="spoken_language" on="spoken_language"
-- Builds the index that the foreign key fkliet7hd9vc5t108fm05nfpx70 of spoken_language needs.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `fkliet7hd9vc5t108fm05nfpx70` ON `spoken_language` (`vet_id`) ALGORITHM=NOCOPY LOCK=NONE;

--! e17 statement reversible lock="EXCLUSIVE" effect=present constraint="fk10ocv36a4b5q8l92kj4gftonn" of="owner" on="owner","insurer"
-- Lets owner refer to insurer, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Only the new release writes insurer.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `owner` ADD CONSTRAINT `fk10ocv36a4b5q8l92kj4gftonn` FOREIGN KEY (`insurer_id`) REFERENCES `insurer` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;
