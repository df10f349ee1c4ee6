--! t1 check reversible on="invoice" complaint="some rows of invoice violate the check invoice_urgency_check; mend or delete them"
-- Looks for rows that violate the check invoice_urgency_check.
SELECT `id` FROM `invoice`
    WHERE NOT (`urgency` BETWEEN 0 AND 2);

--! t2 statement reversible lock="EXCLUSIVE" effect=present constraint="invoice_urgency_check" of="invoice" on="invoice"
-- Checks all rows of invoice.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=COPY, LOCK=SHARED: writes every row anew, and nobody writes meanwhile, however long it takes.
-- From expand on the old release cannot write to invoice while the server copies or scans it.
-- Until the end of removal the new release cannot write to invoice while the server copies or scans it.
-- Until contract has tightened the new release may read rows of invoice that violate invoice_urgency_check.
ALTER TABLE `invoice` ADD CONSTRAINT `invoice_urgency_check` CHECK (`urgency` BETWEEN 0 AND 2), ALGORITHM=COPY, LOCK=SHARED;

--! t3 check reversible on="vet_languages","spoken_language" complaint="other views still show vet_languages, which is about to go; make them show spoken_language"
-- Looks for views that show vet_languages by its old name.
SELECT table_name FROM information_schema.views
    WHERE table_schema = DATABASE() AND locate(concat('`', DATABASE(), '`.', '`vet_languages`'), view_definition) > 0;

--! t4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_treatment_given_on_0cc2852c" of="treatment" on="treatment"
-- Ends the sync of treatment.given_on on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_treatment_given_on_0cc2852c`;

--! t5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_treatment_given_on_e3b2263a" of="treatment" on="treatment"
-- Ends the sync of treatment.given_on on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_treatment_given_on_e3b2263a`;

--! r1 statement reversible lock="EXCLUSIVE" effect=absent view="vet_languages" on="vet_languages"
-- Drops the view vet_languages, which only the old release used.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `vet_languages`;

--! r2 statement reversible lock="EXCLUSIVE" effect=present constraint="fkliet7hd9vc5t108fm05nfpx70" of="spoken_language" on="spoken_language","vet"
-- Lets spoken_language refer to vet, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to what fkpskm7i593fbk74dpv3kic0k9l holds them to, whose place it takes.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `spoken_language` ADD CONSTRAINT `fkliet7hd9vc5t108fm05nfpx70` FOREIGN KEY (`vet_id`) REFERENCES `vet` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r3 statement reversible lock="EXCLUSIVE" effect=absent constraint="fkpskm7i593fbk74dpv3kic0k9l" of="spoken_language" on="spoken_language","vet"
-- Drops the foreign key fkpskm7i593fbk74dpv3kic0k9l.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `spoken_language` DROP FOREIGN KEY `fkpskm7i593fbk74dpv3kic0k9l`, ALGORITHM=INSTANT;

--! r4 statement reversible lock="EXCLUSIVE" effect=absent index="fkpskm7i593fbk74dpv3kic0k9l" of="spoken_language" on="spoken_language"
-- Drops the index that the foreign key fkpskm7i593fbk74dpv3kic0k9l of spoken_language needed.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `spoken_language` DROP INDEX `fkpskm7i593fbk74dpv3kic0k9l`, ALGORITHM=NOCOPY, LOCK=NONE;
