--! e1 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.status, which the new release no longer writes; a fill in
-- @RemovedColumn would give it a value.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
-- From the roll-out on the old release reads NULL in orders.status of rows that the new release wrote.
ALTER TABLE `orders` MODIFY COLUMN `status` enum('OPEN','PAID'), ALGORITHM=INPLACE, LOCK=NONE;
