--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.status with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "status";

--! r2 transaction irreversible
-- Drops the enum type order_status, which no column is of any more. Cannot be undone without them.
DROP TYPE "order_status";
