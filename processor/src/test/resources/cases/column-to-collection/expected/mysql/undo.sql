--! t4 statement reversible lock="EXCLUSIVE" effect=absent constraint="order_tags_order_id_fkey" of="order_tags" on="order_tags","orders"
-- Drops the foreign key order_tags_order_id_fkey.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `order_tags` DROP FOREIGN KEY `order_tags_order_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! e20 statement reversible lock="EXCLUSIVE" effect=absent constraint="order_phones_order_id_fkey" of="order_phones" on="order_phones","orders"
-- Drops the foreign key order_phones_order_id_fkey.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `order_phones` DROP FOREIGN KEY `order_phones_order_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! e19 check reversible-if on="order_tags" complaint="order_tags holds values that orders.tag does not show; they would be lost"
-- Rows that would be lost with table order_tags: those that orders.tag does not show.
SELECT `order_id`, `tag` FROM `order_tags` AS `e`
    WHERE (SELECT COUNT(*) FROM `order_tags` AS `o` WHERE `o`.`order_id` = `e`.`order_id`) > 1
    OR `e`.`tag` IS NULL;

--! e19 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_update_orders_tag_36f20ce1" of="orders" on="orders"
-- Takes the trigger BEFORE UPDATE of orders away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_update_orders_tag_36f20ce1`;

--! e18 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_order_tags_tag_b484253a" of="order_tags" on="order_tags"
-- Takes the trigger AFTER INSERT of order_tags away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_order_tags_tag_b484253a`;

--! e17 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_insert_order_tags_tag_260f6c34" of="order_tags" on="order_tags"
-- Takes the trigger BEFORE INSERT of order_tags away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_insert_order_tags_tag_260f6c34`;

--! e16 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_order_tags_tag_53357c82" of="order_tags" on="order_tags"
-- Takes the trigger AFTER UPDATE of order_tags away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_order_tags_tag_53357c82`;

--! e15 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_delete_order_tags_tag_55bf511d" of="order_tags" on="order_tags"
-- Takes the trigger AFTER DELETE of order_tags away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_delete_order_tags_tag_55bf511d`;

--! e14 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_orders_tag_4f703f8b" of="orders" on="orders"
-- Takes the trigger AFTER INSERT of orders away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_orders_tag_4f703f8b`;

--! e13 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_orders_tag_a8090188" of="orders" on="orders"
-- Takes the trigger AFTER UPDATE of orders away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_orders_tag_a8090188`;

--! e12 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_delete_orders_tag_7088b96d" of="orders" on="orders"
-- Takes the trigger BEFORE DELETE of orders away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_delete_orders_tag_7088b96d`;

--! e11 check reversible-if on="order_phones" complaint="order_phones holds values that orders.phone does not show; they would be lost"
-- Rows that would be lost with table order_phones: those that orders.phone does not show.
SELECT `id` FROM `order_phones` AS `e`
    WHERE (SELECT COUNT(*) FROM `order_phones` AS `o` WHERE `o`.`order_id` = `e`.`order_id`) > 1
    OR `e`.`phone` IS NULL
    OR `e`.`kind` IS NOT NULL;

--! e11 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_update_orders_phone_e7322456" of="orders" on="orders"
-- Takes the trigger BEFORE UPDATE of orders away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_update_orders_phone_e7322456`;

--! e10 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_order_phones_phone_8e510949" of="order_phones" on="order_phones"
-- Takes the trigger AFTER INSERT of order_phones away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_order_phones_phone_8e510949`;

--! e9 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_insert_order_phones_phone_2a913da8" of="order_phones" on="order_phones"
-- Takes the trigger BEFORE INSERT of order_phones away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_insert_order_phones_phone_2a913da8`;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_order_phones_phone_0468e4cf" of="order_phones" on="order_phones"
-- Takes the trigger AFTER UPDATE of order_phones away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_order_phones_phone_0468e4cf`;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_delete_order_phones_phone_150c9fc0" of="order_phones" on="order_phones"
-- Takes the trigger AFTER DELETE of order_phones away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_delete_order_phones_phone_150c9fc0`;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_orders_phone_f6ce0f5e" of="orders" on="orders"
-- Takes the trigger AFTER INSERT of orders away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_orders_phone_f6ce0f5e`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_orders_phone_39c71d1c" of="orders" on="orders"
-- Takes the trigger AFTER UPDATE of orders away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_orders_phone_39c71d1c`;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_delete_orders_phone_257d2a1d" of="orders" on="orders"
-- Takes the trigger BEFORE DELETE of orders away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_delete_orders_phone_257d2a1d`;

--! e3 check reversible-if on="orders" complaint="some rows have no orders.phone, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.phone, while others read and write.
SELECT `id` FROM `orders` WHERE `phone` IS NULL;

--! e3 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Makes orders.phone NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `phone` varchar(20) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! e2 check reversible-if on="order_tags" complaint="order_tags holds values that orders.tag does not show; they would be lost"
-- Rows that would be lost with table order_tags: those that orders.tag does not show.
SELECT `order_id`, `tag` FROM `order_tags` AS `e`
    WHERE (SELECT COUNT(*) FROM `order_tags` AS `o` WHERE `o`.`order_id` = `e`.`order_id`) > 1
    OR `e`.`tag` IS NULL;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent table="order_tags" on="order_tags"
-- Drops table order_tags, which only the new release knows.
DROP TABLE `order_tags`;

--! e1 check reversible-if on="order_phones" complaint="order_phones holds values that orders.phone does not show; they would be lost"
-- Rows that would be lost with table order_phones: those that orders.phone does not show.
SELECT `id` FROM `order_phones` AS `e`
    WHERE (SELECT COUNT(*) FROM `order_phones` AS `o` WHERE `o`.`order_id` = `e`.`order_id`) > 1
    OR `e`.`phone` IS NULL
    OR `e`.`kind` IS NOT NULL;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent table="order_phones" on="order_phones"
-- Drops table order_phones, which only the new release knows.
DROP TABLE `order_phones`;
