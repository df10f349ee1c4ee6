--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="people"
-- Renames the constraint people_home_fkey of people to home_fk.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "people" RENAME CONSTRAINT "people_home_fkey" TO "home_fk";

--! t2 transaction reversible on="people"
-- Renames the index people_nickname_idx of people to people_nickname_and_age_index.
ALTER INDEX "people_nickname_idx" RENAME TO "people_nickname_and_age_index";

--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="people"
-- Renames the constraint people_nickname_key of people to nickname_uq.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "people" RENAME CONSTRAINT "people_nickname_key" TO "nickname_uq";
