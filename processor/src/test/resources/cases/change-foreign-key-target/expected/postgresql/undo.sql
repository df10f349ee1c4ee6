--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="people","villages"
-- Drops the foreign key home_fk.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on people and villages, and at most the lock budget of waiting for it.
ALTER TABLE "people" DROP CONSTRAINT "home_fk";

--! e1 check reversible-if on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (home); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT "home" FROM "people" AS c
    WHERE c."home" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "towns" AS p WHERE p."id" = c."home");

--! e1 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="people","towns"
-- Lets people refer to towns, from now on; rows that exist are looked at next.
-- No index of people begins with home: deleting from towns will scan people. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on people and towns (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "people" ADD CONSTRAINT "home_fk" FOREIGN KEY ("home") REFERENCES "towns" ("id") NOT VALID;

--! e1 transaction reversible-if on="people","towns"
-- Looks at the rows of people that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "people" VALIDATE CONSTRAINT "home_fk";
