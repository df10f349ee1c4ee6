--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="people","towns"
-- Drops the foreign key work_fk from people to towns.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on people and towns, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write to people what refers to nothing in towns (work_fk).
-- Until the end of removal the new release cannot delete rows of towns that rows of the old one in people refer to (work_fk).
ALTER TABLE "people" DROP CONSTRAINT "work_fk";
