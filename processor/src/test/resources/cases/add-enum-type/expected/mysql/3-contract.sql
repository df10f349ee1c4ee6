--! t1 check reversible on="orders" complaint="orders.state is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.state, while others read and write.
SELECT `id` FROM `orders` WHERE `state` IS NULL;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.state NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `state` enum('NEW','PAID') NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_state_6edded57" of="orders" on="orders"
-- Ends the sync of orders.state on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_state_6edded57`;

--! t4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_state_e4bcd065" of="orders" on="orders"
-- Ends the sync of orders.state on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_state_e4bcd065`;
