--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.shouted, nullable for now. Nothing fills it in rows
-- that the old release writes: the new one reads NULL in them until contract.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "shouted" varchar(255);
