--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Gives orders.changes another default, for rows inserted without it from now on.
-- Part of contract: the old release relied on the one there was.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release gets (1) where it inserts without orders.changes.
ALTER TABLE `orders` ALTER COLUMN `changes` SET DEFAULT 2, ALGORITHM=INSTANT;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Takes the default of orders.loses away.
-- Part of contract: the old release relied on the one there was.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `loses` DROP DEFAULT, ALGORITHM=INSTANT;

--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Takes the default of orders.loses_nullable away.
-- Part of contract: the old release relied on the one there was.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release gets (now()) where it inserts without orders.loses_nullable.
ALTER TABLE `orders` MODIFY COLUMN `loses_nullable` datetime(6), ALGORITHM=INSTANT;
