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
