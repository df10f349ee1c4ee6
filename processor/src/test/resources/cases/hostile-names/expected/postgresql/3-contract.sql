--! t1 check reversible on="my \"own\" schéma"."select" complaint="my \"own\" schéma.select.naïve \"$inchworm$\" column with a name that is rather long, 63 is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in my "own" schéma.select.naïve "$inchworm$" column with a name that is rather long, 63, while others read and write.
SELECT "where ""x"" y" FROM "my ""own"" schéma"."select" WHERE "naïve ""$inchworm$"" column with a name that is rather long, 63" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="my \"own\" schéma"."select"
-- Refuses NULL in my "own" schéma.select.naïve "$inchworm$" column with a name that is rather long, 63 from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "my ""own"" schéma"."select" ADD CONSTRAINT "inchworm_set_select_naïve ""$inchworm$"" column with a _0cc7e1e5" CHECK ("naïve ""$inchworm$"" column with a name that is rather long, 63" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="my \"own\" schéma"."select"
-- Looks at the rows of my "own" schéma.select that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "my ""own"" schéma"."select" VALIDATE CONSTRAINT "inchworm_set_select_naïve ""$inchworm$"" column with a _0cc7e1e5";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="my \"own\" schéma"."select"
-- Makes my "own" schéma.select.naïve "$inchworm$" column with a name that is rather long, 63 NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "my ""own"" schéma"."select" ALTER COLUMN "naïve ""$inchworm$"" column with a name that is rather long, 63" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="my \"own\" schéma"."select"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "my ""own"" schéma"."select" DROP CONSTRAINT "inchworm_set_select_naïve ""$inchworm$"" column with a _0cc7e1e5";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="my \"own\" schéma"."select"
-- Ends the sync of my "own" schéma.select.naïve "$inchworm$" column with a name that is rather long, 63: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_select_naïve ""$inchworm$"" column wit_91b462b7" ON "my ""own"" schéma"."select";
DROP FUNCTION "my ""own"" schéma"."inchworm_fill_select_naïve ""$inchworm$"" column with a_91b462b7"();
