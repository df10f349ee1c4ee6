--! e1 statement reversible-if lock="EXCLUSIVE" effect=present column="priority" of="orders" on="orders"
-- Adds column orders.priority, NOT NULL with a default that is kept in the catalog for the rows that exist.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `priority` int NOT NULL DEFAULT 0, ALGORITHM=INSTANT;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="created_at" of="orders" on="orders"
-- Adds column orders.created_at, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on orders.created_at being NOT NULL where it writes NULL itself.
ALTER TABLE `orders` ADD COLUMN `created_at` datetime(6), ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Gives orders.created_at its default, for rows inserted from now on.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `created_at` SET DEFAULT (now()), ALGORITHM=INSTANT;

--! e4 statement reversible-if lock="EXCLUSIVE" effect=present column="state" of="orders" on="orders"
-- Adds column orders.state, NOT NULL with a default that is kept in the catalog for the rows that exist.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `state` enum('NEW','PAID') NOT NULL DEFAULT 'NEW', ALGORITHM=INSTANT;

--! e5 statement reversible-if lock="EXCLUSIVE" effect=present column="origin" of="orders" on="orders"
-- Adds column orders.origin, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `origin` varchar(255), ALGORITHM=INSTANT;

--! e6 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Gives orders.origin its default, for rows inserted from now on.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `origin` SET DEFAULT ('x' -- unknown
), ALGORITHM=INSTANT;
