--! e1 check reversible-if on="orders" complaint="orders.priority is NULL in some rows, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.priority, while others read and write.
SELECT `id` FROM `orders` WHERE `priority` IS NULL;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.priority NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `priority` int NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;
