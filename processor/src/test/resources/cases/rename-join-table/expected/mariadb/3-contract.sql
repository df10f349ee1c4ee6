--! t1 check reversible on="order_tags","labels" complaint="other views still show order_tags, which is about to go; make them show labels"
-- Looks for views that show order_tags by its old name.
SELECT table_name FROM information_schema.views
    WHERE table_schema = DATABASE() AND locate(concat('`', DATABASE(), '`.', '`order_tags`'), view_definition) > 0;

--! t2 statement reversible lock="EXCLUSIVE" effect=present index="labels_tag_id_idx" of="labels" on="labels"
-- Renames the index order_tags_tag_id_idx of labels to labels_tag_id_idx.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `labels` RENAME INDEX `order_tags_tag_id_idx` TO `labels_tag_id_idx`, ALGORITHM=INSTANT;

--! r1 statement reversible lock="EXCLUSIVE" effect=absent view="order_tags" on="order_tags"
-- Drops the view order_tags, which only the old release used.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `order_tags`;

--! r2 statement reversible lock="EXCLUSIVE" effect=present constraint="labels_order_id_fkey" of="labels" on="labels","orders"
-- Lets labels refer to orders, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to what order_tags_order_id_fkey holds them to, whose place it takes.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `labels` ADD CONSTRAINT `labels_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE, ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r3 statement reversible lock="EXCLUSIVE" effect=absent constraint="order_tags_order_id_fkey" of="labels" on="labels","orders"
-- Drops the foreign key order_tags_order_id_fkey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `labels` DROP FOREIGN KEY `order_tags_order_id_fkey`, ALGORITHM=INSTANT;

--! r4 statement reversible lock="EXCLUSIVE" effect=present constraint="labels_tag_id_fkey" of="labels" on="labels","tags"
-- Lets labels refer to tags, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to what order_tags_tag_id_fkey holds them to, whose place it takes.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `labels` ADD CONSTRAINT `labels_tag_id_fkey` FOREIGN KEY (`tag_id`) REFERENCES `tags` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r5 statement reversible lock="EXCLUSIVE" effect=absent constraint="order_tags_tag_id_fkey" of="labels" on="labels","tags"
-- Drops the foreign key order_tags_tag_id_fkey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `labels` DROP FOREIGN KEY `order_tags_tag_id_fkey`, ALGORITHM=INSTANT;
