--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.priority, which the new release may write.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in orders.priority of rows that the new release wrote.
ALTER TABLE "orders" ALTER COLUMN "priority" DROP NOT NULL;
