--! e1 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Widens orders.status from enum('OPEN','PAID') to enum('OPEN','PAID','LOST_IN_POST').
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot be started again where it validates the type of orders.status at start.
-- From expand on the old release may read values in orders.status that do not fit enum('OPEN','PAID').
ALTER TABLE `orders` MODIFY COLUMN `status` enum('OPEN','PAID','LOST_IN_POST') NOT NULL, ALGORITHM=INSTANT;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Widens orders.next from enum('OPEN','PAID') to enum('OPEN','PAID','LOST_IN_POST').
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot be started again where it validates the type of orders.next at start.
-- From expand on the old release may read values in orders.next that do not fit enum('OPEN','PAID').
ALTER TABLE `orders` MODIFY COLUMN `next` enum('OPEN','PAID','LOST_IN_POST'), ALGORITHM=INSTANT;
