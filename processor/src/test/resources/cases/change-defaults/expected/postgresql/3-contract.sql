--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Gives orders.changes another default, for rows inserted without it from now on.
-- Part of contract: the old release relied on the one there was.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release gets (1) where it inserts without orders.changes.
ALTER TABLE "orders" ALTER COLUMN "changes" SET DEFAULT (2);

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the default of orders.loses away.
-- Part of contract: the old release relied on the one there was.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "loses" DROP DEFAULT;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the default of orders.loses_nullable away.
-- Part of contract: the old release relied on the one there was.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release gets (now()) where it inserts without orders.loses_nullable.
ALTER TABLE "orders" ALTER COLUMN "loses_nullable" DROP DEFAULT;
