--! e1 check reversible-if on="orders" complaint="orders.created_by holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.created_by would be lost.
SELECT `id` FROM `orders`
    WHERE `created_by` IS NOT NULL;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent column="created_by" of="orders" on="orders"
-- Drops column orders.created_by, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `created_by`, ALGORITHM=INSTANT;
