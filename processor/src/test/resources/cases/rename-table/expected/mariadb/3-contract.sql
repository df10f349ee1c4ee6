--! t1 check reversible on="orders","purchases" complaint="other views still show orders, which is about to go; make them show purchases"
-- Looks for views that show orders by its old name.
SELECT table_name FROM information_schema.views
    WHERE table_schema = DATABASE() AND locate(concat('`', DATABASE(), '`.', '`orders`'), view_definition) > 0;

--! t2 statement reversible lock="EXCLUSIVE" effect=present index="purchases_number_key" of="purchases" on="purchases"
-- Renames the index orders_number_key of purchases to purchases_number_key.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` RENAME INDEX `orders_number_key` TO `purchases_number_key`, ALGORITHM=INSTANT;

--! r1 statement reversible lock="EXCLUSIVE" effect=absent view="orders" on="orders"
-- Drops the view orders, which only the old release used.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `orders`;
