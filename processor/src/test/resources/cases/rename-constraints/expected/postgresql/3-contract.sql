--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="people"
-- Renames the constraint nickname_uq of people to people_nickname_key.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot use ON CONFLICT ON CONSTRAINT people_nickname_key on people.
ALTER TABLE "people" RENAME CONSTRAINT "nickname_uq" TO "people_nickname_key";

--! t2 transaction reversible on="people"
-- Renames the index people_nickname_and_age_index of people to people_nickname_idx.
ALTER INDEX "people_nickname_and_age_index" RENAME TO "people_nickname_idx";

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="people"
-- Renames the constraint home_fk of people to people_home_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "people" RENAME CONSTRAINT "home_fk" TO "people_home_fkey";
