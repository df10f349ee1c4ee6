--! r1 statement reversible effect=present view="orders" on="orders"
-- Puts the view orders in its place again.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `orders` AS
    SELECT `id`, `number`, `note`, `pages`
    FROM `purchases`;

--! t2 statement reversible lock="EXCLUSIVE" effect=present index="orders_number_key" of="purchases" on="purchases"
-- Renames the index purchases_number_key of purchases to orders_number_key.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `purchases` RENAME INDEX `purchases_number_key` TO `orders_number_key`, ALGORITHM=INSTANT;

--! e5 statement reversible effect=present view="inchworm_stub_orders_purchases_d8efb821" on="inchworm_stub_orders_purchases_d8efb821"
-- Shows what is in orders, to be called purchases again.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `inchworm_stub_orders_purchases_d8efb821` AS
    SELECT `id`, `number`, `note`, `pages`
    FROM `orders`;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent table="purchases" on="orders","purchases"
-- Gives the table its name back, and takes the view from its place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
RENAME TABLE `orders` TO `inchworm_view_orders_purchases_c2dce3d4`, `purchases` TO `orders`, `inchworm_stub_orders_purchases_d8efb821` TO `purchases`;

--! e2 statement reversible lock="EXCLUSIVE" effect=absent view="inchworm_view_orders_purchases_c2dce3d4" on="inchworm_view_orders_purchases_c2dce3d4"
-- Takes the view away that stood where orders is again.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `inchworm_view_orders_purchases_c2dce3d4`;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent view="purchases" on="purchases"
-- Takes the view purchases away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `purchases`;
