--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Brings the old default of orders.loses_nullable back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "loses_nullable" SET DEFAULT (now());

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Brings the old default of orders.loses back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "loses" SET DEFAULT ('it''s');

--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Brings the old default of orders.changes back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "changes" SET DEFAULT (1);

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the default of orders.gains_nullable away again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "gains_nullable" DROP DEFAULT;

--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the default of orders.gains away again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "gains" DROP DEFAULT;
