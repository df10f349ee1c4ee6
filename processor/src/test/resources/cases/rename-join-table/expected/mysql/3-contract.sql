--! t1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="order_tags_order_id_fkey" of="labels" on="labels","orders"
-- Drops the foreign key order_tags_order_id_fkey of labels, in whose place another one comes at once.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on ON DELETE CASCADE ON UPDATE NO ACTION of labels_order_id_fkey.
-- Until contract has tightened the new release cannot delete rows of orders that rows of labels refer to (order_tags_order_id_fkey).
ALTER TABLE `labels` DROP FOREIGN KEY `order_tags_order_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! t2 check reversible on="labels","orders" complaint="some rows of labels refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of labels that refer to nothing in orders.
SELECT `order_id` FROM `labels` AS c
    WHERE c.`order_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order_id`);

--! t3 statement reversible lock="EXCLUSIVE" effect=present constraint="labels_order_id_fkey" of="labels" on="labels","orders"
-- Lets labels refer to orders, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of labels that violate labels_order_id_fkey.
SET foreign_key_checks = 0;
ALTER TABLE `labels` ADD CONSTRAINT `labels_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE, ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! t4 check reversible on="labels","orders" complaint="some rows of labels refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of labels that refer to nothing in orders.
SELECT `order_id` FROM `labels` AS c
    WHERE c.`order_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order_id`);

--! t5 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="order_tags_tag_id_fkey" of="labels" on="labels","tags"
-- Drops the foreign key order_tags_tag_id_fkey of labels, in whose place another one comes at once.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on ON DELETE NO ACTION ON UPDATE NO ACTION of labels_tag_id_fkey.
-- Until contract has tightened the new release cannot delete rows of tags that rows of labels refer to (order_tags_tag_id_fkey).
ALTER TABLE `labels` DROP FOREIGN KEY `order_tags_tag_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! t6 check reversible on="labels","tags" complaint="some rows of labels refer to rows of tags that do not exist (tag_id); mend or delete them"
-- Looks for orphans: rows of labels that refer to nothing in tags.
SELECT `tag_id` FROM `labels` AS c
    WHERE c.`tag_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `tags` AS p WHERE p.`id` = c.`tag_id`);

--! t7 statement reversible lock="EXCLUSIVE" effect=present constraint="labels_tag_id_fkey" of="labels" on="labels","tags"
-- Lets labels refer to tags, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of labels that violate labels_tag_id_fkey.
SET foreign_key_checks = 0;
ALTER TABLE `labels` ADD CONSTRAINT `labels_tag_id_fkey` FOREIGN KEY (`tag_id`) REFERENCES `tags` (`id`), ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! t8 check reversible on="labels","tags" complaint="some rows of labels refer to rows of tags that do not exist (tag_id); mend or delete them"
-- Looks for orphans: rows of labels that refer to nothing in tags.
SELECT `tag_id` FROM `labels` AS c
    WHERE c.`tag_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `tags` AS p WHERE p.`id` = c.`tag_id`);

--! t9 check reversible on="order_tags","labels" complaint="other views still show order_tags, which is about to go; make them show labels"
-- Looks for views that show order_tags by its old name.
SELECT table_name FROM information_schema.views
    WHERE table_schema = DATABASE() AND locate(concat('`', DATABASE(), '`.', '`order_tags`'), view_definition) > 0;

--! t10 statement reversible lock="EXCLUSIVE" effect=present index="labels_tag_id_idx" of="labels" on="labels"
-- Renames the index order_tags_tag_id_idx of labels to labels_tag_id_idx.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `labels` RENAME INDEX `order_tags_tag_id_idx` TO `labels_tag_id_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement reversible lock="EXCLUSIVE" effect=absent view="order_tags" on="order_tags"
-- Drops the view order_tags, which only the old release used.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP VIEW `order_tags`;
