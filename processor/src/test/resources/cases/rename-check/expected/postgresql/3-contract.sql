--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="people"
-- Renames the constraint age_ck of people to people_age_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "people" RENAME CONSTRAINT "age_ck" TO "people_age_check";
