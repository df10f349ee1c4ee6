--! e1 transaction reversible-if
-- Adds LOST_IN_POST, LATE to the enum type order_status, before anybody uses it: in the same transaction nobody could.
-- Undo leaves the type as it is then, since no server takes a name away; it only looks whether rows hold one.
-- From the roll-out on the old release may read LOST_IN_POST, LATE in orders.status, which it does not know.
-- From the roll-out on the old release may read LOST_IN_POST, LATE in orders.next, which it does not know.
ALTER TYPE "order_status" ADD VALUE IF NOT EXISTS 'LOST_IN_POST' AFTER 'PAID';
ALTER TYPE "order_status" ADD VALUE IF NOT EXISTS 'LATE' AFTER 'LOST_IN_POST';

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.worst, NOT NULL with a default that is computed once and kept in the catalog for the rows that exist. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "worst" "order_status" DEFAULT ('LOST_IN_POST') NOT NULL;
