--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="categories"
-- Adds column categories.parent_id, nullable and without default. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "categories" ADD COLUMN "parent_id" bigint;

--! e2 statement reversible effect=index-present index="categories_parent_id_idx" on="categories"
-- Builds the index categories_parent_id_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "categories_parent_id_idx" ON "categories" ("parent_id");

--! e3 transaction reversible lock="SHARE ROW EXCLUSIVE" on="categories"
-- Lets categories refer to categories, from now on; rows that exist are looked at next.
-- The old release leaves these columns alone, and what it deletes in categories carries on (SET NULL).
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From expand on the old release cannot change a key that categories refers to, nor TRUNCATE categories (categories_parent_id_fkey).
ALTER TABLE "categories" ADD CONSTRAINT "categories_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id") ON DELETE SET NULL NOT VALID;

--! e4 transaction reversible on="categories"
-- Looks at the rows of categories that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "categories" VALIDATE CONSTRAINT "categories_parent_id_fkey";
