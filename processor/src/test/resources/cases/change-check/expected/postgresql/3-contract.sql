--! t1 check reversible on="orders" complaint="some rows of orders violate the check amount_ok; mend or delete them"
-- Looks for rows that violate the check amount_ok.
SELECT "id" FROM "orders"
    WHERE NOT (amount >= -10 AND amount <> 5);

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate amount_ok.
ALTER TABLE "orders" ADD CONSTRAINT "amount_ok" CHECK (amount >= -10 AND amount <> 5) NOT VALID;

--! t3 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "amount_ok";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Renames the constraint amount_small of orders to amount_little.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" RENAME CONSTRAINT "amount_small" TO "amount_little";
