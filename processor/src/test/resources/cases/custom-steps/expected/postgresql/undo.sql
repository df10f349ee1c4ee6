--! e1 check reversible-if on="orders" complaint="orders.country holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.country would be lost.
SELECT "id" FROM "orders"
    WHERE "country" IS NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.country, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "country";
