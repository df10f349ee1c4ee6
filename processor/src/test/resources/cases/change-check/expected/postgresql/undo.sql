--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Renames the constraint amount_little of orders to amount_small.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" RENAME CONSTRAINT "amount_little" TO "amount_small";

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check amount_ok.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "amount_ok";

--! e1 check reversible-if on="orders" complaint="some rows of orders violate the check amount_ok; mend or delete them"
-- Looks for rows that violate the check amount_ok.
SELECT "id" FROM "orders"
    WHERE NOT (amount >= 0);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "amount_ok" CHECK (amount >= 0) NOT VALID;

--! e1 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "amount_ok";
