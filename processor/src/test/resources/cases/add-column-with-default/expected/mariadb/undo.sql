--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.created_at again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `created_at` datetime(6) DEFAULT (now()), ALGORITHM=INPLACE, LOCK=NONE;

--! e5 check reversible-if on="orders" complaint="orders.origin holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.origin would be lost.
SELECT `id` FROM `orders`
    WHERE `origin` IS NOT NULL
    AND NOT (CAST(`origin` AS BINARY) <=> CAST(('x' -- unknown
) AS BINARY));

--! e5 statement reversible-if lock="EXCLUSIVE" effect=absent column="origin" of="orders" on="orders"
-- Drops column orders.origin, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `origin`, ALGORITHM=INSTANT;

--! e4 check reversible-if on="orders" complaint="orders.state holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.state would be lost.
SELECT `id` FROM `orders`
    WHERE `state` IS NOT NULL
    AND NOT (CAST(`state` AS BINARY) <=> CAST(('NEW') AS BINARY));

--! e4 statement reversible-if lock="EXCLUSIVE" effect=absent column="state" of="orders" on="orders"
-- Drops column orders.state, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `state`, ALGORITHM=INSTANT;

--! e2 check reversible-if on="orders" complaint="orders.created_at holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.created_at would be lost.
SELECT `id` FROM `orders`
    WHERE `created_at` IS NOT NULL
    AND NOT (`created_at` <=> (now()));

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="created_at" of="orders" on="orders"
-- Drops column orders.created_at, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `created_at`, ALGORITHM=INSTANT;

--! e1 check reversible-if on="orders" complaint="orders.priority holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.priority would be lost.
SELECT `id` FROM `orders`
    WHERE `priority` IS NOT NULL
    AND NOT (`priority` <=> (0));

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent column="priority" of="orders" on="orders"
-- Drops column orders.priority, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `priority`, ALGORITHM=INSTANT;
