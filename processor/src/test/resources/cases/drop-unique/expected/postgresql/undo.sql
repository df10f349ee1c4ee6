--! r2 check reversible-if on="orders" complaint="some rows of orders have the same year, number; mend or delete them"
-- Looks for duplicates that the unique index orders_number_key would not allow.
SELECT "year", "number", count(*) AS "rows" FROM "orders"
    WHERE "year" IS NOT NULL AND "number" IS NOT NULL
    GROUP BY "year", "number" HAVING count(*) > 1;

--! r2 statement reversible-if effect=index-present index="orders_number_key" on="orders"
-- Builds the unique index orders_number_key while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "orders_number_key" ON "orders" ("year", "number");

--! r2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_number_key" UNIQUE USING INDEX "orders_number_key";

--! r1 check reversible-if on="orders" complaint="some rows of orders have the same mail; mend or delete them"
-- Looks for duplicates that the unique index orders_mail_key would not allow.
SELECT "mail", count(*) AS "rows" FROM "orders"
    WHERE "mail" IS NOT NULL
    GROUP BY "mail" HAVING count(*) > 1;

--! r1 statement reversible-if effect=index-present index="orders_mail_key" on="orders"
-- Builds the unique index orders_mail_key while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "orders_mail_key" ON "orders" ("mail");

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_mail_key" UNIQUE USING INDEX "orders_mail_key";
