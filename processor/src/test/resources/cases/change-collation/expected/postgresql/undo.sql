--! e1 check reversible-if on="articles" complaint="articles.remark holds values that the new release may have written; they would be lost"
-- Rows whose value in articles.remark would be lost.
SELECT "id" FROM "articles"
    WHERE "remark" IS NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- Drops column articles.remark, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "articles" DROP COLUMN "remark";
