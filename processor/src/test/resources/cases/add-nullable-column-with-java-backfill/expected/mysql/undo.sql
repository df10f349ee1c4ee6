--! e1 check reversible-if on="orders" complaint="orders.shouted holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.shouted would be lost.
SELECT `id` FROM `orders`
    WHERE `shouted` IS NOT NULL;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent column="shouted" of="orders" on="orders"
-- Drops column orders.shouted, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `shouted`, ALGORITHM=INSTANT;
