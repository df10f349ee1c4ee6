--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Computes orders.gross by the old expression again.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` MODIFY COLUMN `gross` int GENERATED ALWAYS AS (net / 2) VIRTUAL, ALGORITHM=INSTANT;
