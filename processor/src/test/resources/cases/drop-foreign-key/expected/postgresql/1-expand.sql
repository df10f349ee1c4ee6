--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="people","towns"
-- Drops the foreign key home_fk from people to towns, which the new release need not obey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on people and towns, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of people that violate home_fk.
ALTER TABLE "people" DROP CONSTRAINT "home_fk";
