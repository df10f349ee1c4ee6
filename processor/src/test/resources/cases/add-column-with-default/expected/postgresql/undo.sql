--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_state_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_state_check";

--! e4 check reversible-if on="orders" complaint="orders.origin holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.origin would be lost.
SELECT "id" FROM "orders"
    WHERE "origin" IS NOT NULL
    AND CAST("origin" AS text) IS DISTINCT FROM CAST(CAST(('x' -- unknown
) AS varchar(255)) AS text);

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.origin, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "origin";

--! e3 check reversible-if on="orders" complaint="orders.state holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.state would be lost.
SELECT "id" FROM "orders"
    WHERE "state" IS NOT NULL
    AND CAST("state" AS text) IS DISTINCT FROM CAST(CAST(('NEW') AS varchar(255)) AS text);

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.state, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "state";

--! e2 check reversible-if on="orders" complaint="orders.created_at holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.created_at would be lost.
SELECT "id" FROM "orders"
    WHERE "created_at" IS NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.created_at, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "created_at";

--! e1 check reversible-if on="orders" complaint="orders.priority holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.priority would be lost.
SELECT "id" FROM "orders"
    WHERE "priority" IS NOT NULL
    AND CAST("priority" AS text) IS DISTINCT FROM CAST(CAST((0) AS integer) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.priority, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "priority";
