--! t1 check reversible on="select" complaint="select.naïve \"$inchworm$\" column with a name that is rather long, 63 is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in select.naïve "$inchworm$" column with a name that is rather long, 63, while others read and write.
SELECT "where ""x"" y" FROM "select" WHERE "naïve ""$inchworm$"" column with a name that is rather long, 63" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="select"
-- Refuses NULL in select.naïve "$inchworm$" column with a name that is rather long, 63 from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "select" ADD CONSTRAINT "inchworm_set_select_naïve ""$inchworm$"" column with a _0e87ada2" CHECK ("naïve ""$inchworm$"" column with a name that is rather long, 63" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="select"
-- Looks at the rows of select that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "select" VALIDATE CONSTRAINT "inchworm_set_select_naïve ""$inchworm$"" column with a _0e87ada2";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="select"
-- Makes select.naïve "$inchworm$" column with a name that is rather long, 63 NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "select" ALTER COLUMN "naïve ""$inchworm$"" column with a name that is rather long, 63" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="select"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "select" DROP CONSTRAINT "inchworm_set_select_naïve ""$inchworm$"" column with a _0e87ada2";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="select"
-- Ends the sync of select.naïve "$inchworm$" column with a name that is rather long, 63: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_select_naïve ""$inchworm$"" column wit_d5c59d95" ON "select";
DROP FUNCTION "inchworm_fill_select_naïve ""$inchworm$"" column with a_d5c59d95"();
