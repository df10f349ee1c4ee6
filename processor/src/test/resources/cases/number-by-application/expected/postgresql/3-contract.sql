--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.id a plain column, whose numbers the new release brings along.
-- Part of contract: the old release left them to the server.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the roll-out on the old release cannot insert a number into orders.id that the new release has given a row of its own (orders_pkey).
-- Until contract has tightened the new release cannot insert a number into orders.id that the old release has given a row of its own (orders_pkey).
ALTER TABLE "orders" ALTER COLUMN "id" DROP IDENTITY;
