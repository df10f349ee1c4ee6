--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.status, which the new release no longer writes; a fill in
-- @RemovedColumn would give it a value.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in orders.status of rows that the new release wrote.
ALTER TABLE "orders" ALTER COLUMN "status" DROP NOT NULL;
