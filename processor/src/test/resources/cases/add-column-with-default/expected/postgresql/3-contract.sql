--! t1 check reversible on="orders" complaint="some rows of orders violate the check orders_state_check; mend or delete them"
-- Looks for rows that violate the check orders_state_check.
SELECT "id" FROM "orders"
    WHERE NOT ("state" IN ('NEW', 'PAID'));

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_state_check.
ALTER TABLE "orders" ADD CONSTRAINT "orders_state_check" CHECK ("state" IN ('NEW', 'PAID')) NOT VALID;

--! t3 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_state_check";
