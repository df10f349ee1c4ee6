--! t1 check reversible on="orders" complaint="some rows of orders violate the check orders_status_check; mend or delete them"
-- Looks for rows that violate the check orders_status_check.
SELECT "id" FROM "orders"
    WHERE NOT ("status" IN ('OPEN', 'PAID', 'SETTLED'));

--! t2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Replaces the check of the names that orders.status may hold; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_status_check.
ALTER TABLE "orders" DROP CONSTRAINT "orders_status_check";
ALTER TABLE "orders" ADD CONSTRAINT "orders_status_check" CHECK ("status" IN ('OPEN', 'PAID', 'SETTLED')) NOT VALID;

--! t3 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_status_check";

--! t4 check reversible on="orders" complaint="some rows of orders violate the check orders_next_check; mend or delete them"
-- Looks for rows that violate the check orders_next_check.
SELECT "id" FROM "orders"
    WHERE NOT ("next" IN ('OPEN', 'PAID', 'SETTLED'));

--! t5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Replaces the check of the names that orders.next may hold; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_next_check.
ALTER TABLE "orders" DROP CONSTRAINT "orders_next_check";
ALTER TABLE "orders" ADD CONSTRAINT "orders_next_check" CHECK ("next" IN ('OPEN', 'PAID', 'SETTLED')) NOT VALID;

--! t6 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_next_check";
