--! e3 check reversible-if on="articles" complaint="articles.summary holds values that do not fit varchar(100); they would be lost"
-- Rows whose value in articles.summary would be lost.
SELECT "id" FROM "articles"
    WHERE ROW(CAST(CAST("summary" AS varchar(100)) AS varchar(4000)))::record *<> ROW("summary");

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- Adds a column of type varchar(100) that will take the place of articles.summary, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "articles" ADD COLUMN "inchworm_next_articles_summary_b0a6b7ff" varchar(100);
CREATE FUNCTION "inchworm_mirror_articles_inchworm_next_articles_summar_ad6930be"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_articles_summary_b0a6b7ff" := NEW."summary";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_articles_inchworm_next_articles_sum_ad6930be" BEFORE INSERT OR UPDATE ON "articles"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_articles_inchworm_next_articles_summar_ad6930be"();

--! e3 backfill reversible-if on="articles" key="id" column="inchworm_next_articles_summary_b0a6b7ff"
-- Gives the successor of articles.summary its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "articles" SET "inchworm_next_articles_summary_b0a6b7ff" = "summary"
    WHERE "inchworm_next_articles_summary_b0a6b7ff" IS NULL AND "summary" IS NOT NULL AND /* window */ TRUE;

--! e3 check reversible-if on="articles" complaint="articles.summary and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares articles.summary with its successor, while others read and write.
SELECT "id" FROM "articles"
    WHERE ROW("inchworm_next_articles_summary_b0a6b7ff")::record *<> ROW(CAST("summary" AS varchar(100)));

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- Refuses NULL in the successor of articles.summary, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "articles" ADD CONSTRAINT "inchworm_set_articles_inchworm_next_articles_summary_b_9229f37d" CHECK ("inchworm_next_articles_summary_b0a6b7ff" IS NOT NULL) NOT VALID;

--! e3 transaction reversible-if on="articles"
-- Looks at the rows of articles that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "articles" VALIDATE CONSTRAINT "inchworm_set_articles_inchworm_next_articles_summary_b_9229f37d";

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- The column of the other type takes the name articles.summary, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds summary behind the other columns of articles: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_articles_inchworm_next_articles_sum_ad6930be" ON "articles";
DROP FUNCTION "inchworm_mirror_articles_inchworm_next_articles_summar_ad6930be"();
ALTER TABLE "articles" DROP COLUMN "summary";
ALTER TABLE "articles" RENAME COLUMN "inchworm_next_articles_summary_b0a6b7ff" TO "summary";
ALTER TABLE "articles" ALTER COLUMN "summary" SET NOT NULL;
ALTER TABLE "articles" DROP CONSTRAINT "inchworm_set_articles_inchworm_next_articles_summary_b_9229f37d";

--! e2 check reversible-if on="articles" complaint="articles.tag holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in articles.tag would be lost.
SELECT "id" FROM "articles"
    WHERE ROW(CAST(CAST("tag" AS varchar(20)) AS varchar(60)))::record *<> ROW("tag");

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- Adds a column of type varchar(20) that will take the place of articles.tag, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "articles" ADD COLUMN "inchworm_next_articles_tag_b15e05da" varchar(20);
CREATE FUNCTION "inchworm_mirror_articles_inchworm_next_articles_tag_b1_4b094a69"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_articles_tag_b15e05da" := NEW."tag";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_articles_inchworm_next_articles_tag_4b094a69" BEFORE INSERT OR UPDATE ON "articles"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_articles_inchworm_next_articles_tag_b1_4b094a69"();

--! e2 backfill reversible-if on="articles" key="id" column="inchworm_next_articles_tag_b15e05da"
-- Gives the successor of articles.tag its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "articles" SET "inchworm_next_articles_tag_b15e05da" = "tag"
    WHERE "inchworm_next_articles_tag_b15e05da" IS NULL AND "tag" IS NOT NULL AND /* window */ TRUE;

--! e2 check reversible-if on="articles" complaint="articles.tag and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares articles.tag with its successor, while others read and write.
SELECT "id" FROM "articles"
    WHERE ROW("inchworm_next_articles_tag_b15e05da")::record *<> ROW(CAST("tag" AS varchar(20)));

--! e2 statement reversible-if effect=index-present index="inchworm_twin_articles_articles_tag_key_5019d566" on="articles"
-- Builds over the successor of tag what articles_tag_key is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From expand on the old release may see a duplicate key (23505) in spite of ON CONFLICT (tag) on articles, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_articles_articles_tag_key_5019d566" ON "articles" ("inchworm_next_articles_tag_b15e05da");

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- The column of the other type takes the name articles.tag, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds tag behind the other columns of articles: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_articles_inchworm_next_articles_tag_4b094a69" ON "articles";
DROP FUNCTION "inchworm_mirror_articles_inchworm_next_articles_tag_b1_4b094a69"();
ALTER TABLE "articles" DROP COLUMN "tag";
ALTER TABLE "articles" RENAME COLUMN "inchworm_next_articles_tag_b15e05da" TO "tag";
ALTER TABLE "articles" ADD CONSTRAINT "articles_tag_key" UNIQUE USING INDEX "inchworm_twin_articles_articles_tag_key_5019d566";

--! e1 check reversible-if on="articles" complaint="articles.title holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in articles.title would be lost.
SELECT "id" FROM "articles"
    WHERE ROW(CAST(CAST("title" AS varchar(20)) AS varchar(40)))::record *<> ROW("title");

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- Adds a column of type varchar(20) that will take the place of articles.title, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "articles" ADD COLUMN "inchworm_next_articles_title_68417e82" varchar(20);
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
    WHERE ROW("inchworm_next_articles_title_68417e82")::record *<> ROW(CAST("title" AS varchar(20)));

--! e1 statement reversible-if effect=index-present index="inchworm_twin_articles_articles_title_shelf_idx_4e3fdcbe" on="articles"
-- Builds over the successor of title what articles_title_shelf_idx is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_articles_articles_title_shelf_idx_4e3fdcbe" ON "articles" ("inchworm_next_articles_title_68417e82", "shelf");

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
-- From expand on the old release finds title behind the other columns of articles: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_articles_inchworm_next_articles_tit_ab242b7a" ON "articles";
DROP FUNCTION "inchworm_mirror_articles_inchworm_next_articles_title__ab242b7a"();
ALTER TABLE "articles" DROP COLUMN "title";
ALTER TABLE "articles" RENAME COLUMN "inchworm_next_articles_title_68417e82" TO "title";
ALTER TABLE "articles" ALTER COLUMN "title" SET NOT NULL;
ALTER TABLE "articles" DROP CONSTRAINT "inchworm_set_articles_inchworm_next_articles_title_684_b586e289";
ALTER TABLE "articles" ALTER COLUMN "title" SET DEFAULT ('none');
ALTER INDEX "inchworm_twin_articles_articles_title_shelf_idx_4e3fdcbe" RENAME TO "articles_title_shelf_idx";
