--! e1 transaction reversible-if on="people"
-- Creates table people. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "people" (
    "id" bigint NOT NULL,
    "team" bigint,
    "boss" bigint,
    "order" bigint,
    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

--! e2 transaction reversible-if on="teams"
-- Creates table teams. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "teams" (
    "id" bigint NOT NULL,
    "lead" bigint,
    "order" bigint,
    CONSTRAINT "teams_pkey" PRIMARY KEY ("id")
);

--! e3 transaction reversible lock="SHARE ROW EXCLUSIVE" on="people","teams"
-- Lets people refer to people, teams. All of these tables are new and empty: nothing to scan, nobody waits.
ALTER TABLE "people" ADD CONSTRAINT "boss_fk" FOREIGN KEY ("boss") REFERENCES "people" ("id");
ALTER TABLE "people" ADD CONSTRAINT "team_fk" FOREIGN KEY ("team") REFERENCES "teams" ("id");

--! e4 transaction reversible lock="SHARE ROW EXCLUSIVE" on="teams","people"
-- Lets teams refer to people. All of these tables are new and empty: nothing to scan, nobody waits.
ALTER TABLE "teams" ADD CONSTRAINT "lead_fk" FOREIGN KEY ("lead") REFERENCES "people" ("id");

--! e5 transaction reversible lock="SHARE ROW EXCLUSIVE" on="teams","orders"
-- Lets teams refer to orders, from now on; rows that exist are looked at next.
-- The old release leaves these columns alone, and what it deletes in orders carries on (CASCADE).
-- No index of teams begins with order: deleting from orders will scan teams. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on teams and orders (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From expand on the old release cannot change a key that teams refers to, nor TRUNCATE orders (team_order_fk).
ALTER TABLE "teams" ADD CONSTRAINT "team_order_fk" FOREIGN KEY ("order") REFERENCES "orders" ("id") ON DELETE CASCADE NOT VALID;

--! e6 transaction reversible on="teams","orders"
-- Looks at the rows of teams that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "teams" VALIDATE CONSTRAINT "team_order_fk";
