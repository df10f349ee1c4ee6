--! t1 check reversible on="orders" complaint="some rows of orders violate the check noted; mend or delete them"
-- Looks for rows that violate the check noted.
SELECT "id" FROM "orders"
    WHERE NOT (note <> '' -- blank
);

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate noted.
ALTER TABLE "orders" ADD CONSTRAINT "noted" CHECK (note <> '' -- blank
) NOT VALID;

--! t3 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "noted";

--! t4 check reversible on="orders" complaint="some rows of orders violate the check orders_total_check; mend or delete them"
-- Looks for rows that violate the check orders_total_check.
SELECT "id" FROM "orders"
    WHERE NOT (total >= 0);

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_total_check.
ALTER TABLE "orders" ADD CONSTRAINT "orders_total_check" CHECK (total >= 0) NOT VALID;

--! t6 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_total_check";
