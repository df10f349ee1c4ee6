--! e1 statement reversible effect=present view="purchases" on="purchases"
-- Shows what is in orders as purchases, for the next step alone: a view over the table itself would in the end
-- show itself.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `purchases` AS
    SELECT `id`, `number`, `note`, `pages`
    FROM `orders`;

--! e2 statement reversible effect=present view="inchworm_view_orders_purchases_c2dce3d4" on="inchworm_view_orders_purchases_c2dce3d4"
-- Will show the old release what is in purchases, once it is called orders.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `inchworm_view_orders_purchases_c2dce3d4` AS
    SELECT `id`, `number`, `note`, `pages`
    FROM `purchases`;

--! e3 check reversible on="orders","purchases" complaint="some have rights on orders by its name alone; grant them the same on purchases, which is there as a view by now, and go on"
-- Looks for rights on orders that there are not on purchases: they stay with the name, so that the old release has them
-- on the view. Sees those that the user may see who carries this out.
SELECT o.grantee, o.privilege_type, '' AS column_name FROM information_schema.table_privileges AS o
    WHERE o.table_schema = DATABASE() AND o.table_name = 'orders'
    AND NOT EXISTS (SELECT 1 FROM information_schema.table_privileges AS n
        WHERE n.table_schema = o.table_schema AND n.table_name = 'purchases'
        AND n.grantee = o.grantee AND n.privilege_type = o.privilege_type)
UNION ALL SELECT o.grantee, o.privilege_type, o.column_name FROM information_schema.column_privileges AS o
    WHERE o.table_schema = DATABASE() AND o.table_name = 'orders'
    AND NOT EXISTS (SELECT 1 FROM information_schema.column_privileges AS n
        WHERE n.table_schema = o.table_schema AND n.table_name = 'purchases'
        AND n.grantee = o.grantee AND n.privilege_type = o.privilege_type AND n.column_name = o.column_name);

--! e4 statement reversible lock="EXCLUSIVE" effect=present table="purchases" on="orders","purchases"
-- Renames table orders to purchases, and puts the view in its place, through which the old release
-- goes on reading and writing.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release finds a view over purchases where orders was: it cannot TRUNCATE or alter it, refer to it by new foreign keys,
-- name its indexes in hints or INSERT … VALUES () without any value.
RENAME TABLE `purchases` TO `inchworm_stub_orders_purchases_d8efb821`, `orders` TO `purchases`, `inchworm_view_orders_purchases_c2dce3d4` TO `orders`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent view="inchworm_stub_orders_purchases_d8efb821" on="inchworm_stub_orders_purchases_d8efb821"
-- Drops the view that showed what is in orders as purchases.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `inchworm_stub_orders_purchases_d8efb821`;
