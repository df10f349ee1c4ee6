--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.shouted, nullable for now. Nothing fills it in rows
-- that the old release writes.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release reads NULL in orders.shouted of rows that the old release wrote.
ALTER TABLE "orders" ADD COLUMN "shouted" varchar(255);
