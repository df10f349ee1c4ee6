--! e1 check reversible-if on="orders" complaint="some rows of orders violate the check orders_total_check; mend or delete them"
-- Looks for rows that violate the check orders_total_check.
SELECT "id" FROM "orders"
    WHERE NOT (total > 0);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_total_check" CHECK (total > 0) NOT VALID;

--! e1 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_total_check";
