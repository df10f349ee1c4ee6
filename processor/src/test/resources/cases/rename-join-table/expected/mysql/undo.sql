--! r5 statement reversible lock="EXCLUSIVE" effect=present constraint="order_tags_tag_id_fkey" of="labels" on="labels","tags"
-- Lets labels refer to tags, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to what labels_tag_id_fkey holds them to.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `labels` ADD CONSTRAINT `order_tags_tag_id_fkey` FOREIGN KEY (`tag_id`) REFERENCES `tags` (`id`), ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! r4 statement reversible lock="EXCLUSIVE" effect=absent constraint="labels_tag_id_fkey" of="labels" on="labels","tags"
-- Drops the foreign key labels_tag_id_fkey.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `labels` DROP FOREIGN KEY `labels_tag_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! r3 statement reversible lock="EXCLUSIVE" effect=present constraint="order_tags_order_id_fkey" of="labels" on="labels","orders"
-- Lets labels refer to orders, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to what labels_order_id_fkey holds them to.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `labels` ADD CONSTRAINT `order_tags_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE, ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! r2 statement reversible lock="EXCLUSIVE" effect=absent constraint="labels_order_id_fkey" of="labels" on="labels","orders"
-- Drops the foreign key labels_order_id_fkey.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `labels` DROP FOREIGN KEY `labels_order_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement reversible effect=present view="order_tags" on="order_tags"
-- Puts the view order_tags in its place again.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `order_tags` AS
    SELECT `order_id`, `tag_id`
    FROM `labels`;

--! t2 statement reversible lock="EXCLUSIVE" effect=present index="order_tags_tag_id_idx" of="labels" on="labels"
-- Renames the index labels_tag_id_idx of labels to order_tags_tag_id_idx.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `labels` RENAME INDEX `labels_tag_id_idx` TO `order_tags_tag_id_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! e5 statement reversible effect=present view="inchworm_stub_order_tags_labels_0d72790d" on="inchworm_stub_order_tags_labels_0d72790d"
-- Shows what is in order_tags, to be called labels again.
CREATE ALGORITHM=MERGE SQL SECURITY DEFINER VIEW `inchworm_stub_order_tags_labels_0d72790d` AS
    SELECT `order_id`, `tag_id`
    FROM `order_tags`;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent table="labels" on="order_tags","labels","orders","tags"
-- Gives the table its name back, and takes the view from its place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
RENAME TABLE `order_tags` TO `inchworm_view_order_tags_labels_941fbf3f`, `labels` TO `order_tags`, `inchworm_stub_order_tags_labels_0d72790d` TO `labels`;

--! e2 statement reversible lock="EXCLUSIVE" effect=absent view="inchworm_view_order_tags_labels_941fbf3f" on="inchworm_view_order_tags_labels_941fbf3f"
-- Takes the view away that stood where order_tags is again.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `inchworm_view_order_tags_labels_941fbf3f`;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent view="labels" on="labels"
-- Takes the view labels away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `labels`;
