--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.id a plain column, whose numbers the new release brings along.
-- Part of contract: the old release left them to the server.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From the roll-out on the old release cannot insert a number into orders.id that the new release has given a row of its own (orders_pkey).
-- Until contract has tightened the new release cannot insert a number into orders.id that the old release has given a row of its own (orders_pkey).
ALTER TABLE `orders` MODIFY COLUMN `id` bigint NOT NULL, ALGORITHM=INSTANT;
