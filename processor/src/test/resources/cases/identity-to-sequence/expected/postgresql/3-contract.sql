--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the default of orders.id away: the new release draws its numbers itself.
-- Part of contract: the old release relied on it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "id" DROP DEFAULT;
