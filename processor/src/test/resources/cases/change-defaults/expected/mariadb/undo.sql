--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- The default of orders.loses_nullable as it was.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `loses_nullable` SET DEFAULT (now()), ALGORITHM=INSTANT;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- The default of orders.loses as it was.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `loses` SET DEFAULT 'it''s', ALGORITHM=INSTANT;

--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- The default of orders.changes as it was.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `changes` SET DEFAULT 1, ALGORITHM=INSTANT;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- The default of orders.gains_nullable as it was.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` MODIFY COLUMN `gains_nullable` int, ALGORITHM=INSTANT;

--! e1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- The default of orders.gains as it was.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `gains` DROP DEFAULT, ALGORITHM=INSTANT;
