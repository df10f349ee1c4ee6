--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="my \"own\" schéma"."select"
-- Adds column my "own" schéma.select.naïve "$inchworm$" column with a name that is rather long, 63, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "my ""own"" schéma"."select" ADD COLUMN "naïve ""$inchworm$"" column with a name that is rather long, 63" text;
EXPLAIN (COSTS FALSE) UPDATE "my ""own"" schéma"."select" SET "naïve ""$inchworm$"" column with a name that is rather long, 63" = ("select"."user" || "new" || tg_op || (SELECT count(*)::text FROM "my ""own"" schéma"."select" AS i
    WHERE i."where ""x"" y" < "select"."where ""x"" y") -- $inchworm$
);
EXPLAIN (COSTS FALSE) SELECT ("select"."user" || "new" || tg_op || (SELECT count(*)::text FROM "my ""own"" schéma"."select" AS i
    WHERE i."where ""x"" y" < "select"."where ""x"" y") -- $inchworm$
) FROM (SELECT * FROM "my ""own"" schéma"."select") AS "select";
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

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="my \"own\" schéma"."select"
-- Adds column my "own" schéma.select.order, nullable and without default. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "my ""own"" schéma"."select" ADD COLUMN "order" integer;

--! e3 statement reversible effect=index-present index="my \"own\" schéma"."an \"index\"; --" on="my \"own\" schéma"."select"
-- Builds the index an "index"; -- while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "an ""index""; --" ON "my ""own"" schéma"."select" ("order");
