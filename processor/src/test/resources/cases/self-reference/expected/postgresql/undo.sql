--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="categories"
-- Drops the foreign key categories_parent_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "categories" DROP CONSTRAINT "categories_parent_id_fkey";

--! e2 statement reversible effect=index-absent index="categories_parent_id_idx" on="categories"
-- Drops the index categories_parent_id_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "categories_parent_id_idx";

--! e1 check reversible-if on="categories" complaint="categories.parent_id holds values that the new release may have written; they would be lost"
-- Rows whose value in categories.parent_id would be lost.
SELECT "id" FROM "categories"
    WHERE "parent_id" IS NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="categories"
-- Drops column categories.parent_id, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "categories" DROP COLUMN "parent_id";
