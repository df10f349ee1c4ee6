--! e1 statement reversible-if lock="EXCLUSIVE" effect=present column="worst" of="orders" on="orders"
-- Adds column orders.worst, NOT NULL with a default that is kept in the catalog for the rows that exist.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `worst` enum('OPEN','PAID','LOST_IN_POST','LATE') NOT NULL DEFAULT 'LOST_IN_POST', ALGORITHM=INSTANT;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Widens orders.status from enum('OPEN','PAID') to enum('OPEN','PAID','LOST_IN_POST','LATE').
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot be started again where it validates the type of orders.status at start.
-- From expand on the old release may read values in orders.status that do not fit enum('OPEN','PAID').
ALTER TABLE `orders` MODIFY COLUMN `status` enum('OPEN','PAID','LOST_IN_POST','LATE') NOT NULL, ALGORITHM=INSTANT;

--! e3 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Widens orders.next from enum('OPEN','PAID') to enum('OPEN','PAID','LOST_IN_POST','LATE').
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot be started again where it validates the type of orders.next at start.
-- From expand on the old release may read values in orders.next that do not fit enum('OPEN','PAID').
ALTER TABLE `orders` MODIFY COLUMN `next` enum('OPEN','PAID','LOST_IN_POST','LATE'), ALGORITHM=INSTANT;
