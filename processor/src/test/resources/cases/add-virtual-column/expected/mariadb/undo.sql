--! e1 statement reversible lock="EXCLUSIVE" effect=absent column="gross" of="orders" on="orders"
-- Drops column orders.gross, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `gross`, ALGORITHM=INSTANT;
