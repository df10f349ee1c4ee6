--! t6 transaction reversible lock="SHARE ROW EXCLUSIVE" on="my \"own\" schéma"."select"
-- Takes up the sync of my "own" schéma.select.naïve "$inchworm$" column with a name that is rather long, 63 again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "my ""own"" schéma"."inchworm_fill_select_naïve ""$inchworm$"" column with a_91b462b7"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm1$
#variable_conflict use_column
BEGIN
    NEW."naïve ""$inchworm$"" column with a name that is rather long, 63" := (SELECT ("select"."user" || "new" || tg_op || (SELECT count(*)::text FROM "my ""own"" schéma"."select" AS i
    WHERE i."where ""x"" y" < "select"."where ""x"" y") -- $inchworm$
) FROM (SELECT NEW.*) AS "select");
    RETURN NEW;
END
$inchworm1$;
CREATE TRIGGER "zz_inchworm_fill_select_naïve ""$inchworm$"" column wit_91b462b7" BEFORE INSERT OR UPDATE ON "my ""own"" schéma"."select"
    FOR EACH ROW WHEN (NEW."naïve ""$inchworm$"" column with a name that is rather long, 63" IS NULL) EXECUTE FUNCTION "my ""own"" schéma"."inchworm_fill_select_naïve ""$inchworm$"" column with a_91b462b7"();

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="my \"own\" schéma"."select"
-- Refuses NULL in my "own" schéma.select.naïve "$inchworm$" column with a name that is rather long, 63 from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "my ""own"" schéma"."select" ADD CONSTRAINT "inchworm_set_select_naïve ""$inchworm$"" column with a _0cc7e1e5" CHECK ("naïve ""$inchworm$"" column with a name that is rather long, 63" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="my \"own\" schéma"."select"
-- Looks at the rows of my "own" schéma.select that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "my ""own"" schéma"."select" VALIDATE CONSTRAINT "inchworm_set_select_naïve ""$inchworm$"" column with a _0cc7e1e5";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="my \"own\" schéma"."select"
-- Allows NULL in my "own" schéma.select.naïve "$inchworm$" column with a name that is rather long, 63 again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "my ""own"" schéma"."select" ALTER COLUMN "naïve ""$inchworm$"" column with a name that is rather long, 63" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="my \"own\" schéma"."select"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "my ""own"" schéma"."select" DROP CONSTRAINT "inchworm_set_select_naïve ""$inchworm$"" column with a _0cc7e1e5";

--! e3 statement reversible effect=index-absent index="my \"own\" schéma"."an \"index\"; --" on="my \"own\" schéma"."select"
-- Drops the index an "index"; -- while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "my ""own"" schéma"."an ""index""; --";

--! e2 check reversible-if on="my \"own\" schéma"."select" complaint="my \"own\" schéma.select.order holds values that the new release may have written; they would be lost"
-- Rows whose value in my "own" schéma.select.order would be lost.
SELECT "where ""x"" y" FROM "my ""own"" schéma"."select"
    WHERE "order" IS NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="my \"own\" schéma"."select"
-- Drops column my "own" schéma.select.order, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "my ""own"" schéma"."select" DROP COLUMN "order";

--! e1 check reversible-if on="my \"own\" schéma"."select" complaint="my \"own\" schéma.select.naïve \"$inchworm$\" column with a name that is rather long, 63 holds values that the new release may have written; they would be lost"
-- Rows whose value in my "own" schéma.select.naïve "$inchworm$" column with a name that is rather long, 63 would be lost.
SELECT "where ""x"" y" FROM "my ""own"" schéma"."select"
    WHERE "naïve ""$inchworm$"" column with a name that is rather long, 63" IS NOT NULL
    AND CAST("naïve ""$inchworm$"" column with a name that is rather long, 63" AS text) IS DISTINCT FROM CAST(CAST(("select"."user" || "new" || tg_op || (SELECT count(*)::text FROM "my ""own"" schéma"."select" AS i
    WHERE i."where ""x"" y" < "select"."where ""x"" y") -- $inchworm$
) AS text) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="my \"own\" schéma"."select"
-- Drops column my "own" schéma.select.naïve "$inchworm$" column with a name that is rather long, 63, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_select_naïve ""$inchworm$"" column wit_91b462b7" ON "my ""own"" schéma"."select";
DROP FUNCTION "my ""own"" schéma"."inchworm_fill_select_naïve ""$inchworm$"" column with a_91b462b7"();
ALTER TABLE "my ""own"" schéma"."select" DROP COLUMN "naïve ""$inchworm$"" column with a name that is rather long, 63";
