--! e1 statement reversible-if lock="EXCLUSIVE" effect=present column="shouted" of="orders" on="orders"
-- Adds column orders.shouted, nullable for now. Nothing fills it in rows that the old release writes.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release reads NULL in orders.shouted of rows that the old release wrote.
ALTER TABLE `orders` ADD COLUMN `shouted` varchar(255), ALGORITHM=INSTANT;
