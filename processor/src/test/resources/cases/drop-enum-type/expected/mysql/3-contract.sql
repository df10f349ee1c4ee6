--! r1 statement irreversible lock="EXCLUSIVE" effect=absent column="status" of="orders" on="orders"
-- Drops column orders.status with its data. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `status`, ALGORITHM=INSTANT;
