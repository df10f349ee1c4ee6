--! t1 check reversible on="orders","order_phones" complaint="orders.phone is none of the values of order_phones.phone in some rows: they were written past the triggers; make them equal"
-- Compares orders.phone with order_phones.phone to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE CASE WHEN `orders`.`phone` IS NULL THEN EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`phone` IS NOT NULL)
        ELSE NOT EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND (CAST(`e`.`phone` AS BINARY) <=> CAST(`orders`.`phone` AS BINARY))) END;

--! t2 check reversible on="orders","order_tags" complaint="orders.tag is none of the values of order_tags.tag in some rows: they were written past the triggers; make them equal"
-- Compares orders.tag with order_tags.tag to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE CASE WHEN `orders`.`tag` IS NULL THEN EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`tag` IS NOT NULL)
        ELSE NOT EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND (CAST(`e`.`tag` AS BINARY) <=> CAST(`orders`.`tag` AS BINARY))) END;

--! t3 check reversible on="order_tags","orders" complaint="some rows of order_tags refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of order_tags that refer to nothing in orders.
SELECT `order_id` FROM `order_tags` AS c
    WHERE c.`order_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order_id`);

--! t4 statement reversible lock="EXCLUSIVE" effect=present constraint="order_tags_order_id_fkey" of="order_tags" on="order_tags","orders"
-- Lets order_tags refer to orders, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of order_tags that violate order_tags_order_id_fkey.
SET foreign_key_checks = 0;
ALTER TABLE `order_tags` ADD CONSTRAINT `order_tags_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`), ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! t5 check reversible on="order_tags","orders" complaint="some rows of order_tags refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of order_tags that refer to nothing in orders.
SELECT `order_id` FROM `order_tags` AS c
    WHERE c.`order_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order_id`);

--! r1 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_delete_orders_phone_257d2a1d" of="orders" on="orders"
-- Ends the sync of orders.phone and order_phones.phone BEFORE DELETE of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_delete_orders_phone_257d2a1d`;

--! r2 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_orders_phone_39c71d1c" of="orders" on="orders"
-- Ends the sync of orders.phone and order_phones.phone AFTER UPDATE of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_orders_phone_39c71d1c`;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_orders_phone_f6ce0f5e" of="orders" on="orders"
-- Ends the sync of orders.phone and order_phones.phone AFTER INSERT of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_orders_phone_f6ce0f5e`;

--! r4 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_delete_order_phones_phone_150c9fc0" of="order_phones" on="order_phones"
-- Ends the sync of orders.phone and order_phones.phone AFTER DELETE of order_phones. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_delete_order_phones_phone_150c9fc0`;

--! r5 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_order_phones_phone_0468e4cf" of="order_phones" on="order_phones"
-- Ends the sync of orders.phone and order_phones.phone AFTER UPDATE of order_phones. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_order_phones_phone_0468e4cf`;

--! r6 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_insert_order_phones_phone_2a913da8" of="order_phones" on="order_phones"
-- Ends the sync of orders.phone and order_phones.phone BEFORE INSERT of order_phones. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_insert_order_phones_phone_2a913da8`;

--! r7 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_order_phones_phone_8e510949" of="order_phones" on="order_phones"
-- Ends the sync of orders.phone and order_phones.phone AFTER INSERT of order_phones. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_order_phones_phone_8e510949`;

--! r8 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_update_orders_phone_e7322456" of="orders" on="orders"
-- Ends the sync of orders.phone and order_phones.phone BEFORE UPDATE of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_update_orders_phone_e7322456`;

--! r9 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_delete_orders_tag_7088b96d" of="orders" on="orders"
-- Ends the sync of orders.tag and order_tags.tag BEFORE DELETE of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_delete_orders_tag_7088b96d`;

--! r10 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_orders_tag_a8090188" of="orders" on="orders"
-- Ends the sync of orders.tag and order_tags.tag AFTER UPDATE of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_orders_tag_a8090188`;

--! r11 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_orders_tag_4f703f8b" of="orders" on="orders"
-- Ends the sync of orders.tag and order_tags.tag AFTER INSERT of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_orders_tag_4f703f8b`;

--! r12 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_delete_order_tags_tag_55bf511d" of="order_tags" on="order_tags"
-- Ends the sync of orders.tag and order_tags.tag AFTER DELETE of order_tags. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_delete_order_tags_tag_55bf511d`;

--! r13 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_order_tags_tag_53357c82" of="order_tags" on="order_tags"
-- Ends the sync of orders.tag and order_tags.tag AFTER UPDATE of order_tags. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_order_tags_tag_53357c82`;

--! r14 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_insert_order_tags_tag_260f6c34" of="order_tags" on="order_tags"
-- Ends the sync of orders.tag and order_tags.tag BEFORE INSERT of order_tags. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_insert_order_tags_tag_260f6c34`;

--! r15 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_order_tags_tag_b484253a" of="order_tags" on="order_tags"
-- Ends the sync of orders.tag and order_tags.tag AFTER INSERT of order_tags. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_order_tags_tag_b484253a`;

--! r16 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_update_orders_tag_36f20ce1" of="orders" on="orders"
-- Ends the sync of orders.tag and order_tags.tag BEFORE UPDATE of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_update_orders_tag_36f20ce1`;

--! r17 statement irreversible lock="EXCLUSIVE" effect=absent column="phone" of="orders" on="orders"
-- Drops column orders.phone, whose values are in order_phones.phone. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `phone`, ALGORITHM=INSTANT;

--! r18 statement irreversible lock="EXCLUSIVE" effect=absent column="tag" of="orders" on="orders"
-- Drops column orders.tag, whose values are in order_tags.tag. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `tag`, ALGORITHM=INSTANT;
