--! e2 check reversible-if on="orders" complaint="orders.worst holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.worst would be lost.
SELECT "id" FROM "orders"
    WHERE "worst" IS NOT NULL
    AND CAST("worst" AS text) IS DISTINCT FROM CAST(CAST(('LOST_IN_POST') AS "order_status") AS text);

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.worst, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "worst";

--! e1 check reversible-if on="orders" complaint="some rows of orders hold LOST_IN_POST, LATE in status, as the new release wrote them; give them another value"
-- Rows that hold a name which the old release cannot read.
SELECT "id" FROM "orders"
    WHERE CAST("status" AS text) IN ('LOST_IN_POST', 'LATE');

--! e1 check reversible-if on="orders" complaint="some rows of orders hold LOST_IN_POST, LATE in next, as the new release wrote them; give them another value"
-- Rows that hold a name which the old release cannot read.
SELECT "id" FROM "orders"
    WHERE CAST("next" AS text) IN ('LOST_IN_POST', 'LATE');
