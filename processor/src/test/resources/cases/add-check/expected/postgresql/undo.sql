--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_total_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_total_check";

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check noted.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "noted";
