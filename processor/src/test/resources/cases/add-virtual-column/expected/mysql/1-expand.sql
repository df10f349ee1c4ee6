--! e1 statement reversible lock="EXCLUSIVE" effect=present column="gross" of="orders" on="orders"
-- Adds column orders.gross, computed when it is read.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `gross` int GENERATED ALWAYS AS (net / 2) VIRTUAL, ALGORITHM=INSTANT;
