--! t1 check reversible on="orders" complaint="orders.priority is NULL in some rows; give it a value in them"
-- Looks for rows without a value in orders.priority, while others read and write.
SELECT `id` FROM `orders` WHERE `priority` IS NULL;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.priority NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
-- Until contract has tightened the new release reads NULL in orders.priority of rows that the old release wrote.
ALTER TABLE `orders` MODIFY COLUMN `priority` int NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;
