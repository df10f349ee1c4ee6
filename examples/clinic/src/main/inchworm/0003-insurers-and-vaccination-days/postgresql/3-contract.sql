--! t1 check reversible on="invoice" complaint="some rows of invoice violate the check invoice_urgency_check; mend or delete them"
-- Looks for rows that violate the check invoice_urgency_check.
SELECT "id" FROM "invoice"
    WHERE NOT ("urgency" BETWEEN 0 AND 2);

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="invoice"
-- Checks rows of invoice from now on; those that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of invoice that violate invoice_urgency_check.
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_urgency_check" CHECK ("urgency" BETWEEN 0 AND 2) NOT VALID;

--! t3 transaction reversible on="invoice"
-- Looks at the rows of invoice that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "invoice" VALIDATE CONSTRAINT "invoice_urgency_check";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="spoken_language"
-- Renames the constraint fkpskm7i593fbk74dpv3kic0k9l of spoken_language to fkliet7hd9vc5t108fm05nfpx70.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "spoken_language" RENAME CONSTRAINT "fkpskm7i593fbk74dpv3kic0k9l" TO "fkliet7hd9vc5t108fm05nfpx70";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="treatment"
-- Ends the sync of treatment.given_on: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_treatment_given_on_2fe2c70e" ON "treatment";
DROP FUNCTION "inchworm_fill_treatment_given_on_2fe2c70e"();

--! r1 transaction reversible on="vet_languages"
-- Drops the view vet_languages, which only the old release used.
DROP VIEW "vet_languages";
