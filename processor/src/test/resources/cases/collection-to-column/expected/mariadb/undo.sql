--! r2 check reversible-if on="order_tags","orders" complaint="some rows of order_tags refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of order_tags that refer to nothing in orders.
SELECT `order_id` FROM `order_tags` AS c
    WHERE c.`order_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order_id`);

--! r2 statement reversible-if lock="EXCLUSIVE" effect=present constraint="order_tags_order_id_fkey" of="order_tags" on="order_tags","orders"
-- Lets order_tags refer to orders, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `order_tags` ADD CONSTRAINT `order_tags_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE, ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r2 check reversible-if on="order_tags","orders" complaint="some rows of order_tags refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of order_tags that refer to nothing in orders.
SELECT `order_id` FROM `order_tags` AS c
    WHERE c.`order_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order_id`);

--! r1 check reversible-if on="order_phones","orders" complaint="some rows of order_phones refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of order_phones that refer to nothing in orders.
SELECT `order_id` FROM `order_phones` AS c
    WHERE c.`order_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order_id`);

--! r1 statement reversible-if lock="EXCLUSIVE" effect=present constraint="order_phones_order_id_fkey" of="order_phones" on="order_phones","orders"
-- Lets order_phones refer to orders, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `order_phones` ADD CONSTRAINT `order_phones_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE, ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r1 check reversible-if on="order_phones","orders" complaint="some rows of order_phones refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of order_phones that refer to nothing in orders.
SELECT `order_id` FROM `order_phones` AS c
    WHERE c.`order_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order_id`);

--! t7 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.phone again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `phone` varchar(20), ALGORITHM=INPLACE, LOCK=NONE;

--! e18 check reversible-if on="orders","order_tags" complaint="orders.tag holds values that order_tags.tag does not; they would be lost"
-- Rows whose value in orders.tag would be lost.
SELECT `id` FROM `orders`
    WHERE `tag` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`tag` IS NOT NULL);

--! e18 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_orders_tag_4f703f8b" of="orders" on="orders"
-- Takes the trigger AFTER INSERT of orders away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_orders_tag_4f703f8b`;

--! e17 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_orders_tag_a8090188" of="orders" on="orders"
-- Takes the trigger AFTER UPDATE of orders away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_orders_tag_a8090188`;

--! e16 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_delete_orders_tag_7088b96d" of="orders" on="orders"
-- Takes the trigger BEFORE DELETE of orders away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_delete_orders_tag_7088b96d`;

--! e15 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_update_orders_tag_36f20ce1" of="orders" on="orders"
-- Takes the trigger BEFORE UPDATE of orders away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_update_orders_tag_36f20ce1`;

--! e14 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_order_tags_tag_b484253a" of="order_tags" on="order_tags"
-- Takes the trigger AFTER INSERT of order_tags away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_order_tags_tag_b484253a`;

--! e13 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_insert_order_tags_tag_260f6c34" of="order_tags" on="order_tags"
-- Takes the trigger BEFORE INSERT of order_tags away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_insert_order_tags_tag_260f6c34`;

--! e12 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_order_tags_tag_53357c82" of="order_tags" on="order_tags"
-- Takes the trigger AFTER UPDATE of order_tags away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_order_tags_tag_53357c82`;

--! e11 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_delete_order_tags_tag_55bf511d" of="order_tags" on="order_tags"
-- Takes the trigger AFTER DELETE of order_tags away that keeps orders.tag and order_tags.tag equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_delete_order_tags_tag_55bf511d`;

--! e10 check reversible-if on="orders","order_phones" complaint="orders.phone holds values that order_phones.phone does not; they would be lost"
-- Rows whose value in orders.phone would be lost.
SELECT `id` FROM `orders`
    WHERE `phone` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`phone` IS NOT NULL);

--! e10 statement reversible-if lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_orders_phone_f6ce0f5e" of="orders" on="orders"
-- Takes the trigger AFTER INSERT of orders away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_orders_phone_f6ce0f5e`;

--! e9 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_orders_phone_39c71d1c" of="orders" on="orders"
-- Takes the trigger AFTER UPDATE of orders away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_orders_phone_39c71d1c`;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_delete_orders_phone_257d2a1d" of="orders" on="orders"
-- Takes the trigger BEFORE DELETE of orders away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_delete_orders_phone_257d2a1d`;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_update_orders_phone_e7322456" of="orders" on="orders"
-- Takes the trigger BEFORE UPDATE of orders away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_update_orders_phone_e7322456`;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_insert_order_phones_phone_8e510949" of="order_phones" on="order_phones"
-- Takes the trigger AFTER INSERT of order_phones away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_insert_order_phones_phone_8e510949`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_before_insert_order_phones_phone_2a913da8" of="order_phones" on="order_phones"
-- Takes the trigger BEFORE INSERT of order_phones away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_before_insert_order_phones_phone_2a913da8`;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_update_order_phones_phone_0468e4cf" of="order_phones" on="order_phones"
-- Takes the trigger AFTER UPDATE of order_phones away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_update_order_phones_phone_0468e4cf`;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_move_after_delete_order_phones_phone_150c9fc0" of="order_phones" on="order_phones"
-- Takes the trigger AFTER DELETE of order_phones away that keeps orders.phone and order_phones.phone equal.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_move_after_delete_order_phones_phone_150c9fc0`;

--! e2 check reversible-if on="orders","order_tags" complaint="orders.tag holds values that order_tags.tag does not; they would be lost"
-- Rows whose value in orders.tag would be lost.
SELECT `id` FROM `orders`
    WHERE `tag` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`tag` IS NOT NULL);

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="tag" of="orders" on="orders"
-- Drops column orders.tag, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `tag`, ALGORITHM=INSTANT;

--! e1 check reversible-if on="orders","order_phones" complaint="orders.phone holds values that order_phones.phone does not; they would be lost"
-- Rows whose value in orders.phone would be lost.
SELECT `id` FROM `orders`
    WHERE `phone` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`phone` IS NOT NULL);

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent column="phone" of="orders" on="orders"
-- Drops column orders.phone, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `phone`, ALGORITHM=INSTANT;
