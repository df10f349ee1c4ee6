--! t6 transaction reversible lock="SHARE ROW EXCLUSIVE" on="select"
-- Takes up the sync of select.naïve "$inchworm$" column with a name that is rather long, 63 again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_select_naïve ""$inchworm$"" column with a_d5c59d95"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm1$
#variable_conflict use_column
BEGIN
    NEW."naïve ""$inchworm$"" column with a name that is rather long, 63" := (SELECT ("select"."user" || "new" || tg_op || (SELECT count(*)::text FROM "select" AS i
    WHERE i."where ""x"" y" < "select"."where ""x"" y") -- $inchworm$
) FROM (SELECT NEW.*) AS "select");
    RETURN NEW;
END
$inchworm1$;
CREATE TRIGGER "zz_inchworm_fill_select_naïve ""$inchworm$"" column wit_d5c59d95" BEFORE INSERT OR UPDATE ON "select"
    FOR EACH ROW WHEN (NEW."naïve ""$inchworm$"" column with a name that is rather long, 63" IS NULL) EXECUTE FUNCTION "inchworm_fill_select_naïve ""$inchworm$"" column with a_d5c59d95"();

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="select"
-- Refuses NULL in select.naïve "$inchworm$" column with a name that is rather long, 63 from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "select" ADD CONSTRAINT "inchworm_set_select_naïve ""$inchworm$"" column with a _0e87ada2" CHECK ("naïve ""$inchworm$"" column with a name that is rather long, 63" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="select"
-- Looks at the rows of select that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "select" VALIDATE CONSTRAINT "inchworm_set_select_naïve ""$inchworm$"" column with a _0e87ada2";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="select"
-- Allows NULL in select.naïve "$inchworm$" column with a name that is rather long, 63 again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "select" ALTER COLUMN "naïve ""$inchworm$"" column with a name that is rather long, 63" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="select"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "select" DROP CONSTRAINT "inchworm_set_select_naïve ""$inchworm$"" column with a _0e87ada2";

--! e3 statement reversible effect=index-absent index="an \"index\"; --" on="select"
-- Drops the index an "index"; -- while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "an ""index""; --";

--! e2 check reversible-if on="select" complaint="select.order holds values that the new release may have written; they would be lost"
-- Rows whose value in select.order would be lost.
SELECT "where ""x"" y" FROM "select"
    WHERE "order" IS NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="select"
-- Drops column select.order, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "select" DROP COLUMN "order";

--! e1 check reversible-if on="select" complaint="select.naïve \"$inchworm$\" column with a name that is rather long, 63 holds values that the new release may have written; they would be lost"
-- Rows whose value in select.naïve "$inchworm$" column with a name that is rather long, 63 would be lost.
SELECT "where ""x"" y" FROM "select"
    WHERE "naïve ""$inchworm$"" column with a name that is rather long, 63" IS NOT NULL
    AND CAST("naïve ""$inchworm$"" column with a name that is rather long, 63" AS text) IS DISTINCT FROM CAST(CAST(("select"."user" || "new" || tg_op || (SELECT count(*)::text FROM "select" AS i
    WHERE i."where ""x"" y" < "select"."where ""x"" y") -- $inchworm$
) AS text) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="select"
-- Drops column select.naïve "$inchworm$" column with a name that is rather long, 63, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_select_naïve ""$inchworm$"" column wit_d5c59d95" ON "select";
DROP FUNCTION "inchworm_fill_select_naïve ""$inchworm$"" column with a_d5c59d95"();
ALTER TABLE "select" DROP COLUMN "naïve ""$inchworm$"" column with a name that is rather long, 63";
