--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Numbers orders.id from the sequence order_numbers in rows that the new release inserts: both releases draw from it, and no
-- number comes twice. The column's identity takes over in contract.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "id" SET DEFAULT (pg_catalog.nextval('"order_numbers"'));
