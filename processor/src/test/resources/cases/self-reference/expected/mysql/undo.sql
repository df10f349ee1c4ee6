--! e3 statement reversible lock="EXCLUSIVE" effect=absent constraint="categories_parent_id_fkey" of="categories" on="categories"
-- Drops the foreign key categories_parent_id_fkey.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `categories` DROP FOREIGN KEY `categories_parent_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! e2 statement reversible lock="EXCLUSIVE" effect=absent index="categories_parent_id_idx" of="categories" on="categories"
-- Drops the index categories_parent_id_idx.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `categories` DROP INDEX `categories_parent_id_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! e1 check reversible-if on="categories" complaint="categories.parent_id holds values that the new release may have written; they would be lost"
-- Rows whose value in categories.parent_id would be lost.
SELECT `id` FROM `categories`
    WHERE `parent_id` IS NOT NULL;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent column="parent_id" of="categories" on="categories"
-- Drops column categories.parent_id, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `categories` DROP COLUMN `parent_id`, ALGORITHM=INSTANT;
