--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- Adds column articles.remark, nullable and without default. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "articles" ADD COLUMN "remark" varchar(255);
