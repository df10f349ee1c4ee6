--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="teams","orders"
-- Drops the foreign key team_order_fk.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on teams and orders, and at most the lock budget of waiting for it.
ALTER TABLE "teams" DROP CONSTRAINT "team_order_fk";

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="people","orders"
-- Drops the foreign key person_order_fk.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on people and orders, and at most the lock budget of waiting for it.
ALTER TABLE "people" DROP CONSTRAINT "person_order_fk";

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="teams","people"
-- Drops the foreign keys of teams, so that the tables can go one by one.
ALTER TABLE "teams" DROP CONSTRAINT "lead_fk";

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="people","teams"
-- Drops the foreign keys of people, so that the tables can go one by one.
ALTER TABLE "people" DROP CONSTRAINT "boss_fk";
ALTER TABLE "people" DROP CONSTRAINT "team_fk";

--! e2 check reversible-if on="teams" complaint="teams holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table teams.
SELECT "id" FROM "teams";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="teams"
-- Drops table teams, which only the new release knows.
DROP TABLE "teams";

--! e1 check reversible-if on="people" complaint="people holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table people.
SELECT "id" FROM "people";

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="people"
-- Drops table people, which only the new release knows.
DROP TABLE "people";
