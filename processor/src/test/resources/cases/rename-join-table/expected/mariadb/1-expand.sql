--! e1 statement reversible effect=present view="labels" on="labels"
-- Shows what is in order_tags as labels, for the next step alone: a view over the table itself would in the end
-- show itself.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `labels` AS
    SELECT `order_id`, `tag_id`
    FROM `order_tags`;

--! e2 statement reversible effect=present view="inchworm_view_order_tags_labels_941fbf3f" on="inchworm_view_order_tags_labels_941fbf3f"
-- Will show the old release what is in labels, once it is called order_tags.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `inchworm_view_order_tags_labels_941fbf3f` AS
    SELECT `order_id`, `tag_id`
    FROM `labels`;

--! e3 check reversible on="order_tags","labels" complaint="some have rights on order_tags by its name alone; grant them the same on labels, which is there as a view by now, and go on"
-- Looks for rights on order_tags that there are not on labels: they stay with the name, so that the old release has them
-- on the view. Sees those that the user may see who carries this out.
SELECT o.grantee, o.privilege_type, '' AS column_name FROM information_schema.table_privileges AS o
    WHERE o.table_schema = DATABASE() AND o.table_name = 'order_tags'
    AND NOT EXISTS (SELECT 1 FROM information_schema.table_privileges AS n
        WHERE n.table_schema = o.table_schema AND n.table_name = 'labels'
        AND n.grantee = o.grantee AND n.privilege_type = o.privilege_type)
UNION ALL SELECT o.grantee, o.privilege_type, o.column_name FROM information_schema.column_privileges AS o
    WHERE o.table_schema = DATABASE() AND o.table_name = 'order_tags'
    AND NOT EXISTS (SELECT 1 FROM information_schema.column_privileges AS n
        WHERE n.table_schema = o.table_schema AND n.table_name = 'labels'
        AND n.grantee = o.grantee AND n.privilege_type = o.privilege_type AND n.column_name = o.column_name);

--! e4 statement reversible lock="EXCLUSIVE" effect=present table="labels" on="order_tags","labels"
-- Renames table order_tags to labels, and puts the view in its place, through which the old release
-- goes on reading and writing.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release finds a view over labels where order_tags was: it cannot TRUNCATE or alter it, refer to it by new foreign keys,
-- name its indexes in hints or INSERT … VALUES () without any value.
RENAME TABLE `labels` TO `inchworm_stub_order_tags_labels_0d72790d`, `order_tags` TO `labels`, `inchworm_view_order_tags_labels_941fbf3f` TO `order_tags`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent view="inchworm_stub_order_tags_labels_0d72790d" on="inchworm_stub_order_tags_labels_0d72790d"
-- Drops the view that showed what is in order_tags as labels.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `inchworm_stub_order_tags_labels_0d72790d`;
