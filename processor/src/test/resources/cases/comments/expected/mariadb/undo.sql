--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- The comment on orders.customer_id as it was.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` MODIFY COLUMN `customer_id` bigint NOT NULL, ALGORITHM=INSTANT;

--! e1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- The comment on orders as it was.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` COMMENT='', ALGORITHM=INSTANT;
