--! t1 check reversible on="people","villages" complaint="some rows of people refer to rows of villages that do not exist (home); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in villages.
SELECT "home" FROM "people" AS c
    WHERE c."home" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "villages" AS p WHERE p."id" = c."home");

--! t2 transaction reversible lock="SHARE ROW EXCLUSIVE" on="people","villages"
-- Lets people refer to villages, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- No index of people begins with home: deleting from villages will scan people. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on people and villages (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of people that violate home_fk.
ALTER TABLE "people" ADD CONSTRAINT "home_fk" FOREIGN KEY ("home") REFERENCES "villages" ("id") NOT VALID;

--! t3 transaction reversible on="people","villages"
-- Looks at the rows of people that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "people" VALIDATE CONSTRAINT "home_fk";
