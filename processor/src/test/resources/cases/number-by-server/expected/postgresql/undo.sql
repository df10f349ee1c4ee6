--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.id a plain column again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "id" DROP IDENTITY;
