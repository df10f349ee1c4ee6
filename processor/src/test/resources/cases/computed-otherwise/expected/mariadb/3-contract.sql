--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Computes orders.gross by another expression.
-- Part of contract: the old release reads what the old expression gives.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release reads (net / 2) in orders.gross, as the old release does.
ALTER TABLE `orders` MODIFY COLUMN `gross` int GENERATED ALWAYS AS (net / 3) VIRTUAL, ALGORITHM=INSTANT;
