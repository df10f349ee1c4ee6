--! t1 check reversible on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (home); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT "home" FROM "people" AS c
    WHERE c."home" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "towns" AS p WHERE p."id" = c."home");

--! t2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="people","towns"
-- Replaces the foreign key home_fk of people by one ON DELETE CASCADE ON UPDATE NO ACTION; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on people and towns, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot delete rows of towns that rows of people refer to (home_fk).
-- Until contract has tightened the new release may read rows of people that violate home_fk.
ALTER TABLE "people" DROP CONSTRAINT "home_fk";
ALTER TABLE "people" ADD CONSTRAINT "home_fk" FOREIGN KEY ("home") REFERENCES "towns" ("id") ON DELETE CASCADE NOT VALID;

--! t3 transaction reversible on="people","towns"
-- Looks at the rows of people that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "people" VALIDATE CONSTRAINT "home_fk";

--! t4 check reversible on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (work); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT "work" FROM "people" AS c
    WHERE c."work" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "towns" AS p WHERE p."id" = c."work");

--! t5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="people","towns"
-- Replaces the foreign key work_fk of people by one ON DELETE RESTRICT ON UPDATE CASCADE; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on people and towns, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on ON DELETE RESTRICT ON UPDATE CASCADE of work_fk: ON DELETE SET NULL ON UPDATE NO ACTION is in force.
-- Until contract has tightened the new release may read rows of people that violate work_fk.
ALTER TABLE "people" DROP CONSTRAINT "work_fk";
ALTER TABLE "people" ADD CONSTRAINT "work_fk" FOREIGN KEY ("work") REFERENCES "towns" ("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT VALID;

--! t6 transaction reversible on="people","towns"
-- Looks at the rows of people that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "people" VALIDATE CONSTRAINT "work_fk";
