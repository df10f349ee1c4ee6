--! b1 backfill reversible on="orders" key="id" column="phone"
-- Has the triggers give order_phones.phone what orders.phone holds in the rows that exist,
-- batch by batch along the key.
-- All rows, since a statement that names both tables could not have triggers write; they write where the two differ: it can be run again at any time.
UPDATE `orders` SET `phone` = `phone`
    WHERE /* window */ TRUE;

--! b2 backfill reversible on="orders" key="id" column="tag"
-- Has the triggers give order_tags.tag what orders.tag holds in the rows that exist,
-- batch by batch along the key.
-- All rows, since a statement that names both tables could not have triggers write; they write where the two differ: it can be run again at any time.
UPDATE `orders` SET `tag` = `tag`
    WHERE /* window */ TRUE;

--! b3 check reversible on="orders","order_phones" complaint="orders.phone is none of the values of order_phones.phone in some rows: they were written past the triggers; make them equal"
-- Compares orders.phone with order_phones.phone to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE CASE WHEN `orders`.`phone` IS NULL THEN EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`phone` IS NOT NULL)
        ELSE NOT EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND (CAST(`e`.`phone` AS BINARY) <=> CAST(`orders`.`phone` AS BINARY))) END;

--! b4 check reversible on="orders","order_tags" complaint="orders.tag is none of the values of order_tags.tag in some rows: they were written past the triggers; make them equal"
-- Compares orders.tag with order_tags.tag to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE CASE WHEN `orders`.`tag` IS NULL THEN EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`tag` IS NOT NULL)
        ELSE NOT EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND (CAST(`e`.`tag` AS BINARY) <=> CAST(`orders`.`tag` AS BINARY))) END;
