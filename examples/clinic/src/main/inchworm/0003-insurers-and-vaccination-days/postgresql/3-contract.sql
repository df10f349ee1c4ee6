--! t1 check reversible on="spoken_language" complaint="spoken_language.language and languages differ in some rows: they were written past the trigger; make them equal"
-- Compares spoken_language.language with languages to the byte, while others read and write.
SELECT * FROM "spoken_language"
    WHERE ROW("language")::record *<> ROW("languages");

--! t2 check reversible on="invoice" complaint="some rows of invoice violate the check invoice_urgency_check; mend or delete them"
-- Looks for rows that violate the check invoice_urgency_check.
SELECT "id" FROM "invoice"
    WHERE NOT ("urgency" BETWEEN 0 AND 2);

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="invoice"
-- Checks rows of invoice from now on; those that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of invoice that violate invoice_urgency_check.
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_urgency_check" CHECK ("urgency" BETWEEN 0 AND 2) NOT VALID;

--! t4 transaction reversible on="invoice"
-- Looks at the rows of invoice that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "invoice" VALIDATE CONSTRAINT "invoice_urgency_check";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="spoken_language"
-- Renames the constraint fkpskm7i593fbk74dpv3kic0k9l of spoken_language to fkliet7hd9vc5t108fm05nfpx70.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "spoken_language" RENAME CONSTRAINT "fkpskm7i593fbk74dpv3kic0k9l" TO "fkliet7hd9vc5t108fm05nfpx70";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="treatment"
-- Ends the sync of treatment.given_on: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_treatment_given_on_2fe2c70e" ON "treatment";
DROP FUNCTION "inchworm_fill_treatment_given_on_2fe2c70e"();

--! r1 transaction reversible on="vet_languages"
-- Drops the view vet_languages, which only the old release used.
DROP VIEW "vet_languages";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="spoken_language"
-- Drops spoken_language.languages with the trigger that kept it equal to its successor. What was built over the
-- new column meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_spoken_language_language_8cce7218" ON "spoken_language";
DROP FUNCTION "inchworm_sync_spoken_language_language_8cce7218"();
ALTER TABLE "spoken_language" DROP COLUMN "languages";
