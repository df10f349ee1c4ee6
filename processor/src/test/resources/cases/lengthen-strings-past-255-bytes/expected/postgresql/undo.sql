--! e1 check reversible-if on="articles" complaint="articles.title holds values that do not fit varchar(40); they would be lost"
-- Rows whose value in articles.title would be lost.
SELECT "id" FROM "articles"
    WHERE ROW(CAST(CAST("title" AS varchar(40)) AS varchar(100)))::record *<> ROW("title");

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- Adds a column of type varchar(40) that will take the place of articles.title, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "articles" ADD COLUMN "inchworm_next_articles_title_68417e82" varchar(40);
CREATE FUNCTION "inchworm_mirror_articles_inchworm_next_articles_title__ab242b7a"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_articles_title_68417e82" := NEW."title";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_articles_inchworm_next_articles_tit_ab242b7a" BEFORE INSERT OR UPDATE ON "articles"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_articles_inchworm_next_articles_title__ab242b7a"();

--! e1 backfill reversible-if on="articles" key="id" column="inchworm_next_articles_title_68417e82"
-- Gives the successor of articles.title its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "articles" SET "inchworm_next_articles_title_68417e82" = "title"
    WHERE "inchworm_next_articles_title_68417e82" IS NULL AND "title" IS NOT NULL AND /* window */ TRUE;

--! e1 check reversible-if on="articles" complaint="articles.title and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares articles.title with its successor, while others read and write.
SELECT "id" FROM "articles"
    WHERE ROW("inchworm_next_articles_title_68417e82")::record *<> ROW(CAST("title" AS varchar(40)));

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- Refuses NULL in the successor of articles.title, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "articles" ADD CONSTRAINT "inchworm_set_articles_inchworm_next_articles_title_684_b586e289" CHECK ("inchworm_next_articles_title_68417e82" IS NOT NULL) NOT VALID;

--! e1 transaction reversible-if on="articles"
-- Looks at the rows of articles that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "articles" VALIDATE CONSTRAINT "inchworm_set_articles_inchworm_next_articles_title_684_b586e289";

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- The column of the other type takes the name articles.title, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_articles_inchworm_next_articles_tit_ab242b7a" ON "articles";
DROP FUNCTION "inchworm_mirror_articles_inchworm_next_articles_title__ab242b7a"();
ALTER TABLE "articles" DROP COLUMN "title";
ALTER TABLE "articles" RENAME COLUMN "inchworm_next_articles_title_68417e82" TO "title";
ALTER TABLE "articles" ALTER COLUMN "title" SET NOT NULL;
ALTER TABLE "articles" DROP CONSTRAINT "inchworm_set_articles_inchworm_next_articles_title_684_b586e289";
