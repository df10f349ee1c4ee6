--! e1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Gives orders.gains a default, for rows inserted without it from now on.
-- The new release may insert rows without it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `gains` SET DEFAULT 5, ALGORITHM=INSTANT;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Gives orders.gains_nullable a default, for rows inserted without it from now on.
-- The new release may insert rows without it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release gets (6) where it inserts without orders.gains_nullable.
ALTER TABLE `orders` ALTER COLUMN `gains_nullable` SET DEFAULT 6, ALGORITHM=INSTANT;
