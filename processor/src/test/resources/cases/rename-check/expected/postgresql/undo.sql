--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="people"
-- Renames the constraint people_age_check of people to age_ck.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "people" RENAME CONSTRAINT "people_age_check" TO "age_ck";
