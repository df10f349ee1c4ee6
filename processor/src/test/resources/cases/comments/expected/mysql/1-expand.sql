--! e1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- The comment on orders.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` COMMENT='What''s bought', ALGORITHM=INPLACE, LOCK=NONE;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- The comment on orders.customer_id.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` MODIFY COLUMN `customer_id` bigint NOT NULL COMMENT 'the buyer', ALGORITHM=INSTANT;
