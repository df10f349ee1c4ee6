--! e1 check reversible-if on="orders" complaint="some rows have no orders.status, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.status, while others read and write.
SELECT `id` FROM `orders` WHERE `status` IS NULL;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.status NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `status` enum('OPEN','PAID') NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;
