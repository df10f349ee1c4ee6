--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.shouted: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_shouted_50040386" ON "orders";
DROP FUNCTION "inchworm_fill_orders_shouted_50040386"();
