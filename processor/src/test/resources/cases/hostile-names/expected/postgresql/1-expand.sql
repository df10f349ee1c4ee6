--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="select"
-- Adds column select.naïve "$inchworm$" column with a name that is rather long, 63, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "select" ADD COLUMN "naïve ""$inchworm$"" column with a name that is rather long, 63" text;
EXPLAIN (COSTS FALSE) UPDATE "select" SET "naïve ""$inchworm$"" column with a name that is rather long, 63" = ("select"."user" || "new" || tg_op || (SELECT count(*)::text FROM "select" AS i
    WHERE i."where ""x"" y" < "select"."where ""x"" y") -- $inchworm$
);
EXPLAIN (COSTS FALSE) SELECT ("select"."user" || "new" || tg_op || (SELECT count(*)::text FROM "select" AS i
    WHERE i."where ""x"" y" < "select"."where ""x"" y") -- $inchworm$
) FROM (SELECT * FROM "select") AS "select";
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

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="select"
-- Adds column select.order, nullable and without default. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "select" ADD COLUMN "order" integer;

--! e3 statement reversible effect=index-present index="an \"index\"; --" on="select"
-- Builds the index an "index"; -- while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "an ""index""; --" ON "select" ("order");
