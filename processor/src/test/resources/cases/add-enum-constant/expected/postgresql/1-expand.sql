--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Replaces the check of the names that orders.status may hold; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of orders that violate orders_status_check.
ALTER TABLE "orders" DROP CONSTRAINT "orders_status_check";
ALTER TABLE "orders" ADD CONSTRAINT "orders_status_check" CHECK ("status" IN ('OPEN', 'PAID', 'LOST_IN_POST')) NOT VALID;

--! e2 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_status_check";

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Replaces the check of the names that orders.next may hold; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of orders that violate orders_next_check.
ALTER TABLE "orders" DROP CONSTRAINT "orders_next_check";
ALTER TABLE "orders" ADD CONSTRAINT "orders_next_check" CHECK ("next" IN ('OPEN', 'PAID', 'LOST_IN_POST')) NOT VALID;

--! e4 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_next_check";
