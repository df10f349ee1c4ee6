--! r4 check reversible-if on="teams","orders" complaint="some rows of teams refer to rows of orders that do not exist (order); mend or delete them"
-- Looks for orphans: rows of teams that refer to nothing in orders.
SELECT "order" FROM "teams" AS c
    WHERE c."order" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "orders" AS p WHERE p."id" = c."order");

--! r4 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="teams","orders"
-- Lets teams refer to orders, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on teams and orders (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "teams" ADD CONSTRAINT "team_order_fk" FOREIGN KEY ("order") REFERENCES "orders" ("id") ON DELETE CASCADE NOT VALID;

--! r4 transaction reversible-if on="teams","orders"
-- Looks at the rows of teams that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "teams" VALIDATE CONSTRAINT "team_order_fk";

--! r3 check reversible-if on="teams","people" complaint="some rows of teams refer to rows of people that do not exist (lead); mend or delete them"
-- Looks for orphans: rows of teams that refer to nothing in people.
SELECT "lead" FROM "teams" AS c
    WHERE c."lead" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "people" AS p WHERE p."id" = c."lead");

--! r3 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="teams","people"
-- Lets teams refer to people, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on teams and people (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "teams" ADD CONSTRAINT "lead_fk" FOREIGN KEY ("lead") REFERENCES "people" ("id") NOT VALID;

--! r3 transaction reversible-if on="teams","people"
-- Looks at the rows of teams that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "teams" VALIDATE CONSTRAINT "lead_fk";

--! r2 check reversible-if on="people","teams" complaint="some rows of people refer to rows of teams that do not exist (team); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in teams.
SELECT "team" FROM "people" AS c
    WHERE c."team" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "teams" AS p WHERE p."id" = c."team");

--! r2 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="people","teams"
-- Lets people refer to teams, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on people and teams (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "people" ADD CONSTRAINT "team_fk" FOREIGN KEY ("team") REFERENCES "teams" ("id") NOT VALID;

--! r2 transaction reversible-if on="people","teams"
-- Looks at the rows of people that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "people" VALIDATE CONSTRAINT "team_fk";

--! r1 check reversible-if on="people","orders" complaint="some rows of people refer to rows of orders that do not exist (order); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in orders.
SELECT "order" FROM "people" AS c
    WHERE c."order" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "orders" AS p WHERE p."id" = c."order");

--! r1 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="people","orders"
-- Lets people refer to orders, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on people and orders (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "people" ADD CONSTRAINT "person_order_fk" FOREIGN KEY ("order") REFERENCES "orders" ("id") NOT VALID;

--! r1 transaction reversible-if on="people","orders"
-- Looks at the rows of people that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "people" VALIDATE CONSTRAINT "person_order_fk";
