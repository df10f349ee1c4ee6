--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_total_check, which the new release need not obey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of orders that violate orders_total_check.
ALTER TABLE "orders" DROP CONSTRAINT "orders_total_check";
