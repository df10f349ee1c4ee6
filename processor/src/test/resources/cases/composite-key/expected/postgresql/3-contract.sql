--! t1 check reversible on="lines" complaint="lines.label is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in lines.label, while others read and write.
SELECT "product", "warehouse", "number" FROM "lines" WHERE "label" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Refuses NULL in lines.label from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_set_lines_label_db2b15ae" CHECK ("label" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="lines"
-- Looks at the rows of lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_set_lines_label_db2b15ae";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Makes lines.label NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ALTER COLUMN "label" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" DROP CONSTRAINT "inchworm_set_lines_label_db2b15ae";

--! t6 check reversible on="lines" complaint="lines.amount is NULL in some rows; run the backfill again"
-- Looks for rows without a value in lines.amount, while others read and write.
SELECT "product", "warehouse", "number" FROM "lines" WHERE "amount" IS NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Refuses NULL in lines.amount from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_set_lines_amount_466a7976" CHECK ("amount" IS NOT NULL) NOT VALID;

--! t8 transaction reversible on="lines"
-- Looks at the rows of lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_set_lines_amount_466a7976";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Makes lines.amount NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ALTER COLUMN "amount" SET NOT NULL;

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" DROP CONSTRAINT "inchworm_set_lines_amount_466a7976";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Ends the sync of lines.label: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_lines_label_d105e375" ON "lines";
DROP FUNCTION "inchworm_fill_lines_label_d105e375"();

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Ends the sync of lines.amount: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_lines_amount_26df7964" ON "lines";
DROP FUNCTION "inchworm_fill_lines_amount_26df7964"();
