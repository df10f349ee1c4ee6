--! t1 check reversible on="orders" complaint="orders.created_at is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.created_at, while others read and write.
SELECT `id` FROM `orders` WHERE `created_at` IS NULL;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.created_at NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `created_at` datetime(6) NOT NULL DEFAULT (now()), ALGORITHM=INPLACE, LOCK=NONE;
