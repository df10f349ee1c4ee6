--! e1 statement reversible-if lock="EXCLUSIVE" effect=present column="parent_id" of="categories" on="categories"
-- Adds column categories.parent_id, nullable and without default.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `categories` ADD COLUMN `parent_id` bigint, ALGORITHM=INSTANT;

--! e2 statement reversible lock="EXCLUSIVE" effect=present index="categories_parent_id_idx" of="categories" on="categories"
-- Builds the index categories_parent_id_idx of categories.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `categories_parent_id_idx` ON `categories` (`parent_id`) ALGORITHM=INPLACE LOCK=NONE;

--! e3 statement reversible lock="EXCLUSIVE" effect=present constraint="categories_parent_id_fkey" of="categories" on="categories"
-- Lets categories refer to categories, from now on. With foreign_key_checks off the server looks at no row that exists.
-- The old release leaves these columns alone, and what it deletes in categories carries on (SET NULL).
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot change a key that categories refers to, nor TRUNCATE categories (categories_parent_id_fkey).
SET foreign_key_checks = 0;
ALTER TABLE `categories` ADD CONSTRAINT `categories_parent_id_fkey` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`) ON DELETE SET NULL, ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;
