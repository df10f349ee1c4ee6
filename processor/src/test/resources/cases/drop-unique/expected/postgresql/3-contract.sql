--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the unique constraint orders_mail_key of orders.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write duplicates to orders (orders_mail_key).
ALTER TABLE "orders" DROP CONSTRAINT "orders_mail_key";

--! r2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the unique constraint orders_number_key of orders.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write duplicates to orders (orders_number_key).
ALTER TABLE "orders" DROP CONSTRAINT "orders_number_key";
