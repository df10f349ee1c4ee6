--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="orders_total_check" of="orders" on="orders"
-- Drops the check orders_total_check, which the new release need not obey.
-- Undo adds it again, and nobody writes to orders as long as the server copies it for that.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of orders that violate orders_total_check.
ALTER TABLE `orders` DROP CONSTRAINT `orders_total_check`, ALGORITHM=INSTANT;
