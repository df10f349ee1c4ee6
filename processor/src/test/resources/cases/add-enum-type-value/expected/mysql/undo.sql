--! e3 check reversible-if on="orders" complaint="orders.next holds values that do not fit enum('OPEN','PAID'); they would be lost"
-- Rows whose value in orders.next would be lost.
SELECT `id` FROM `orders`
    WHERE NOT (`next` IS NULL OR `next` IN ('OPEN', 'PAID'));

--! e3 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.next enum('OPEN','PAID') again.
-- ALGORITHM=COPY, LOCK=SHARED: writes every row anew, and nobody writes meanwhile, however long it takes.
-- From expand on the old release cannot write to orders while the server copies or scans it.
-- Until the end of removal the new release cannot write to orders while the server copies or scans it.
ALTER TABLE `orders` MODIFY COLUMN `next` enum('OPEN','PAID'), ALGORITHM=COPY, LOCK=SHARED;

--! e2 check reversible-if on="orders" complaint="orders.status holds values that do not fit enum('OPEN','PAID'); they would be lost"
-- Rows whose value in orders.status would be lost.
SELECT `id` FROM `orders`
    WHERE NOT (`status` IS NULL OR `status` IN ('OPEN', 'PAID'));

--! e2 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.status enum('OPEN','PAID') again.
-- ALGORITHM=COPY, LOCK=SHARED: writes every row anew, and nobody writes meanwhile, however long it takes.
-- From expand on the old release cannot write to orders while the server copies or scans it.
-- Until the end of removal the new release cannot write to orders while the server copies or scans it.
ALTER TABLE `orders` MODIFY COLUMN `status` enum('OPEN','PAID') NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

--! e1 check reversible-if on="orders" complaint="orders.worst holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.worst would be lost.
SELECT `id` FROM `orders`
    WHERE `worst` IS NOT NULL
    AND NOT (CAST(`worst` AS BINARY) <=> CAST(('LOST_IN_POST') AS BINARY));

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent column="worst" of="orders" on="orders"
-- Drops column orders.worst, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `worst`, ALGORITHM=INSTANT;
