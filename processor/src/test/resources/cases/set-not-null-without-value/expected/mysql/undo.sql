--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.priority again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `priority` int, ALGORITHM=INPLACE, LOCK=NONE;
