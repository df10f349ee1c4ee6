--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="people","orders"
-- Drops the foreign key person_order_fk from people to orders.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on people and orders, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of orders that rows of the old one in people refer to (person_order_fk).
ALTER TABLE "people" DROP CONSTRAINT "person_order_fk";

--! r2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="people","teams"
-- Drops the foreign key team_fk from people to teams.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on people and teams, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of teams that rows of the old one in people refer to (team_fk).
ALTER TABLE "people" DROP CONSTRAINT "team_fk";

--! r3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="teams","people"
-- Drops the foreign key lead_fk from teams to people.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on teams and people, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of people that rows of the old one in teams refer to (lead_fk).
ALTER TABLE "teams" DROP CONSTRAINT "lead_fk";

--! r4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="teams","orders"
-- Drops the foreign key team_order_fk from teams to orders.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on teams and orders, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of orders that rows of the old one in teams refer to (team_order_fk).
ALTER TABLE "teams" DROP CONSTRAINT "team_order_fk";

--! r5 transaction irreversible lock="ACCESS EXCLUSIVE" on="people"
-- Drops table people with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TABLE "people";

--! r6 transaction irreversible lock="ACCESS EXCLUSIVE" on="teams"
-- Drops table teams with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TABLE "teams";
