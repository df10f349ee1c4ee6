--! t1 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_orders_shouted_66e8de16" of="orders" on="orders"
-- Ends the sync of orders.shouted on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_orders_shouted_66e8de16`;

--! t2 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_orders_shouted_8693b5f7" of="orders" on="orders"
-- Ends the sync of orders.shouted on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_orders_shouted_8693b5f7`;
