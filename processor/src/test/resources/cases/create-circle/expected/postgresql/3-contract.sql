--! t1 check reversible on="people","orders" complaint="some rows of people refer to rows of orders that do not exist (order); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in orders.
SELECT "order" FROM "people" AS c
    WHERE c."order" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "orders" AS p WHERE p."id" = c."order");

--! t2 transaction reversible lock="SHARE ROW EXCLUSIVE" on="people","orders"
-- Lets people refer to orders, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- No index of people begins with order: deleting from orders will scan people. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on people and orders (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of people that violate person_order_fk.
ALTER TABLE "people" ADD CONSTRAINT "person_order_fk" FOREIGN KEY ("order") REFERENCES "orders" ("id") NOT VALID;

--! t3 transaction reversible on="people","orders"
-- Looks at the rows of people that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "people" VALIDATE CONSTRAINT "person_order_fk";

--! t4 check reversible on="teams","orders" complaint="some rows of teams refer to rows of orders that do not exist (order); mend or delete them"
-- Looks for orphans: rows of teams that refer to nothing in orders.
SELECT "order" FROM "teams" AS c
    WHERE c."order" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "orders" AS p WHERE p."id" = c."order");

--! t5 transaction reversible lock="SHARE ROW EXCLUSIVE" on="teams","orders"
-- Lets teams refer to orders, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- No index of teams begins with order: deleting from orders will scan teams. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on teams and orders (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of teams that violate team_order_fk.
ALTER TABLE "teams" ADD CONSTRAINT "team_order_fk" FOREIGN KEY ("order") REFERENCES "orders" ("id") ON DELETE CASCADE NOT VALID;

--! t6 transaction reversible on="teams","orders"
-- Looks at the rows of teams that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "teams" VALIDATE CONSTRAINT "team_order_fk";
