--! t1 backfill reversible on="orders" key="id" column="phone"
-- Has the triggers give orders.phone what order_phones.phone holds in the rows that exist,
-- batch by batch along the key.
-- All rows, since a statement that names both tables could not have triggers write; they write where the two differ: it can be run again at any time.
UPDATE `orders` SET `phone` = `phone`
    WHERE /* window */ TRUE;

--! t2 check reversible on="orders","order_phones" complaint="orders.phone is none of the values of order_phones.phone in some rows: they were written past the triggers; make them equal"
-- Compares orders.phone with order_phones.phone to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE CASE WHEN `orders`.`phone` IS NULL THEN EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`phone` IS NOT NULL)
        ELSE NOT EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND (CAST(`e`.`phone` AS BINARY) <=> CAST(`orders`.`phone` AS BINARY))) END;

--! t3 check reversible on="orders","order_phones" complaint="some rows of orders have several values in order_phones.phone, and orders.phone holds one; merge or delete the others"
-- Looks for rows of orders with several values in order_phones.phone.
SELECT `id` FROM `orders` AS `e`
    WHERE (SELECT COUNT(*) FROM `order_phones` AS `o` WHERE `o`.`order_id` = `e`.`id` AND `o`.`phone` IS NOT NULL) > 1;

--! t4 check reversible on="orders","order_tags" complaint="orders.tag is none of the values of order_tags.tag in some rows: they were written past the triggers; make them equal"
-- Compares orders.tag with order_tags.tag to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE CASE WHEN `orders`.`tag` IS NULL THEN EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`tag` IS NOT NULL)
        ELSE NOT EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND (CAST(`e`.`tag` AS BINARY) <=> CAST(`orders`.`tag` AS BINARY))) END;

--! t5 check reversible on="orders","order_tags" complaint="some rows of orders have several values in order_tags.tag, and orders.tag holds one; merge or delete the others"
-- Looks for rows of orders with several values in order_tags.tag.
SELECT `id` FROM `orders` AS `e`
    WHERE (SELECT COUNT(*) FROM `order_tags` AS `o` WHERE `o`.`order_id` = `e`.`id` AND `o`.`tag` IS NOT NULL) > 1;

--! t6 check reversible on="orders" complaint="some rows of orders have no value in order_phones.phone, and orders.phone takes no NULL; give them one"
-- Looks for rows without a value in orders.phone, while others read and write.
SELECT `id` FROM `orders` WHERE `phone` IS NULL;

--! t7 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.phone NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `phone` varchar(20) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="order_phones_order_id_fkey" of="order_phones" on="order_phones","orders"
-- Drops the foreign key order_phones_order_id_fkey from order_phones to orders.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of orders that rows of the old one in order_phones refer to (order_phones_order_id_fkey).
ALTER TABLE `order_phones` DROP FOREIGN KEY `order_phones_order_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! r2 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="order_tags_order_id_fkey" of="order_tags" on="order_tags","orders"
-- Drops the foreign key order_tags_order_id_fkey from order_tags to orders.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of orders that rows of the old one in order_tags refer to (order_tags_order_id_fkey).
ALTER TABLE `order_tags` DROP FOREIGN KEY `order_tags_order_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_delete_order_phones_phone_150c9fc0" of="order_phones" on="order_phones"
-- Ends the sync of orders.phone and order_phones.phone AFTER DELETE of order_phones. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_delete_order_phones_phone_150c9fc0`;

--! r4 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_order_phones_phone_0468e4cf" of="order_phones" on="order_phones"
-- Ends the sync of orders.phone and order_phones.phone AFTER UPDATE of order_phones. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_order_phones_phone_0468e4cf`;

--! r5 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_insert_order_phones_phone_2a913da8" of="order_phones" on="order_phones"
-- Ends the sync of orders.phone and order_phones.phone BEFORE INSERT of order_phones. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_insert_order_phones_phone_2a913da8`;

--! r6 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_order_phones_phone_8e510949" of="order_phones" on="order_phones"
-- Ends the sync of orders.phone and order_phones.phone AFTER INSERT of order_phones. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_order_phones_phone_8e510949`;

--! r7 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_update_orders_phone_e7322456" of="orders" on="orders"
-- Ends the sync of orders.phone and order_phones.phone BEFORE UPDATE of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_update_orders_phone_e7322456`;

--! r8 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_delete_orders_phone_257d2a1d" of="orders" on="orders"
-- Ends the sync of orders.phone and order_phones.phone BEFORE DELETE of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_delete_orders_phone_257d2a1d`;

--! r9 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_orders_phone_39c71d1c" of="orders" on="orders"
-- Ends the sync of orders.phone and order_phones.phone AFTER UPDATE of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_orders_phone_39c71d1c`;

--! r10 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_orders_phone_f6ce0f5e" of="orders" on="orders"
-- Ends the sync of orders.phone and order_phones.phone AFTER INSERT of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_orders_phone_f6ce0f5e`;

--! r11 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_delete_order_tags_tag_55bf511d" of="order_tags" on="order_tags"
-- Ends the sync of orders.tag and order_tags.tag AFTER DELETE of order_tags. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_delete_order_tags_tag_55bf511d`;

--! r12 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_order_tags_tag_53357c82" of="order_tags" on="order_tags"
-- Ends the sync of orders.tag and order_tags.tag AFTER UPDATE of order_tags. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_order_tags_tag_53357c82`;

--! r13 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_insert_order_tags_tag_260f6c34" of="order_tags" on="order_tags"
-- Ends the sync of orders.tag and order_tags.tag BEFORE INSERT of order_tags. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_insert_order_tags_tag_260f6c34`;

--! r14 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_order_tags_tag_b484253a" of="order_tags" on="order_tags"
-- Ends the sync of orders.tag and order_tags.tag AFTER INSERT of order_tags. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_order_tags_tag_b484253a`;

--! r15 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_update_orders_tag_36f20ce1" of="orders" on="orders"
-- Ends the sync of orders.tag and order_tags.tag BEFORE UPDATE of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_update_orders_tag_36f20ce1`;

--! r16 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_delete_orders_tag_7088b96d" of="orders" on="orders"
-- Ends the sync of orders.tag and order_tags.tag BEFORE DELETE of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_delete_orders_tag_7088b96d`;

--! r17 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_orders_tag_a8090188" of="orders" on="orders"
-- Ends the sync of orders.tag and order_tags.tag AFTER UPDATE of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_orders_tag_a8090188`;

--! r18 statement irreversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_orders_tag_4f703f8b" of="orders" on="orders"
-- Ends the sync of orders.tag and order_tags.tag AFTER INSERT of orders. Cannot be undone: what comes in from now on is in one place.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_orders_tag_4f703f8b`;

--! r19 statement irreversible lock="EXCLUSIVE" effect=absent table="order_phones" on="order_phones"
-- Drops table order_phones with its data. Cannot be undone.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TABLE `order_phones`;

--! r20 statement irreversible lock="EXCLUSIVE" effect=absent table="order_tags" on="order_tags"
-- Drops table order_tags with its data. Cannot be undone.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TABLE `order_tags`;
