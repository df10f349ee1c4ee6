--! e1 statement reversible-if lock="EXCLUSIVE" effect=present column="phone" of="orders" on="orders"
-- Adds column orders.phone, nullable for now, which will take the place of order_phones.phone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `phone` varchar(20), ALGORITHM=INSTANT;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="tag" of="orders" on="orders"
-- Adds column orders.tag, nullable for now, which will take the place of order_tags.tag.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `tag` varchar(40), ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_after_delete_order_phones_phone_150c9fc0" of="order_phones" on="order_phones"
-- Keeps orders.phone and order_phones.phone equal AFTER DELETE of order_phones.
-- The column shows one of the values.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release reads NULL in orders.phone of rows that the old release wrote.
-- Until the end of the roll-out the new release reads one of the values of order_phones.phone in orders.phone where there are several;
-- what it writes takes the place of that one, and NULL shows the next.
-- From the roll-out on the old release may see a deadlock (1213), to be tried again, where both releases write rows of order_phones and orders at once that belong together.
-- Until the end of the roll-out the new release may see a deadlock (1213), to be tried again, where both releases write rows of orders and order_phones at once that belong together.
-- From expand on the old release cannot change in orders what moves, by a statement that names order_phones too (1442): triggers write there.
-- From expand on the old release cannot change in order_phones what moves, by a statement that names orders too (1442): triggers write there.
CREATE TRIGGER `inchworm_move_after_delete_order_phones_phone_150c9fc0` AFTER DELETE ON `order_phones` FOR EACH ROW
BEGIN
    DECLARE inchworm_found int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_97376622 = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        SELECT COUNT(*) INTO inchworm_found FROM `orders` WHERE `id` = OLD.`order_id` AND (`phone` IS NULL OR (CAST(`phone` AS BINARY) <=> CAST(OLD.`phone` AS BINARY))) LOCK IN SHARE MODE;
        IF inchworm_found > 0 THEN
            SET @inchworm_carrying_97376622 = NOW(6);
            UPDATE `orders` SET `phone` = (SELECT `e`.`phone` FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`phone` IS NOT NULL
                    ORDER BY CAST(`e`.`phone` AS BINARY) LIMIT 1)
                WHERE `id` = OLD.`order_id` AND CASE WHEN `orders`.`phone` IS NULL THEN EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`phone` IS NOT NULL) ELSE NOT EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND (CAST(`e`.`phone` AS BINARY) <=> CAST(`orders`.`phone` AS BINARY))) END;
            SET @inchworm_carrying_97376622 = NULL;
        END IF;
    END IF;
END;

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_after_update_order_phones_phone_0468e4cf" of="order_phones" on="order_phones"
-- The same AFTER UPDATE of order_phones.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_after_update_order_phones_phone_0468e4cf` AFTER UPDATE ON `order_phones` FOR EACH ROW
BEGIN
    DECLARE inchworm_found int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_97376622 = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        IF NOT (OLD.`order_id` <=> NEW.`order_id`) OR NOT (CAST(OLD.`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)) THEN
            SELECT COUNT(*) INTO inchworm_found FROM `orders` WHERE `id` = OLD.`order_id` AND (`phone` IS NULL OR (CAST(`phone` AS BINARY) <=> CAST(OLD.`phone` AS BINARY))) LOCK IN SHARE MODE;
            IF inchworm_found > 0 THEN
                SET @inchworm_carrying_97376622 = NOW(6);
                UPDATE `orders` SET `phone` = (SELECT `e`.`phone` FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`phone` IS NOT NULL
                    ORDER BY CAST(`e`.`phone` AS BINARY) LIMIT 1)
                WHERE `id` = OLD.`order_id` AND CASE WHEN `orders`.`phone` IS NULL THEN EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`phone` IS NOT NULL) ELSE NOT EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND (CAST(`e`.`phone` AS BINARY) <=> CAST(`orders`.`phone` AS BINARY))) END;
                SET @inchworm_carrying_97376622 = NULL;
            END IF;
            IF NOT (OLD.`order_id` <=> NEW.`order_id`) THEN
                SELECT COUNT(*) INTO inchworm_found FROM `orders` WHERE `id` = NEW.`order_id` AND (`phone` IS NULL OR (CAST(`phone` AS BINARY) <=> CAST(OLD.`phone` AS BINARY))) LOCK IN SHARE MODE;
                IF inchworm_found > 0 THEN
                    SET @inchworm_carrying_97376622 = NOW(6);
                    UPDATE `orders` SET `phone` = (SELECT `e`.`phone` FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`phone` IS NOT NULL
                    ORDER BY CAST(`e`.`phone` AS BINARY) LIMIT 1)
                WHERE `id` = NEW.`order_id` AND CASE WHEN `orders`.`phone` IS NULL THEN EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`phone` IS NOT NULL) ELSE NOT EXISTS (SELECT 1 FROM `order_phones` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND (CAST(`e`.`phone` AS BINARY) <=> CAST(`orders`.`phone` AS BINARY))) END;
                    SET @inchworm_carrying_97376622 = NULL;
                END IF;
            END IF;
        END IF;
    END IF;
END;

--! e5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_before_insert_order_phones_phone_2a913da8" of="order_phones" on="order_phones"
-- The same BEFORE INSERT of order_phones.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_before_insert_order_phones_phone_2a913da8` BEFORE INSERT ON `order_phones` FOR EACH ROW
BEGIN
    DECLARE inchworm_found int DEFAULT 0;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        SELECT COUNT(*) INTO inchworm_found FROM `orders` WHERE `id` = NEW.`order_id` FOR UPDATE;
    END IF;
END;

--! e6 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_after_insert_order_phones_phone_8e510949" of="order_phones" on="order_phones"
-- The same AFTER INSERT of order_phones.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_after_insert_order_phones_phone_8e510949` AFTER INSERT ON `order_phones` FOR EACH ROW
BEGIN
    DECLARE inchworm_found int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_97376622 = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        SELECT COUNT(*) INTO inchworm_found FROM `orders` WHERE `id` = NEW.`order_id` AND `phone` IS NULL LOCK IN SHARE MODE;
        IF inchworm_found > 0 AND NEW.`phone` IS NOT NULL THEN
            SET @inchworm_carrying_97376622 = NOW(6);
            UPDATE `orders` SET `phone` = NEW.`phone` WHERE `id` = NEW.`order_id`;
            SET @inchworm_carrying_97376622 = NULL;
        END IF;
    END IF;
END;

--! e7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_before_update_orders_phone_e7322456" of="orders" on="orders"
-- The same BEFORE UPDATE of orders.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_before_update_orders_phone_e7322456` BEFORE UPDATE ON `orders` FOR EACH ROW
BEGIN
    DECLARE inchworm_found int DEFAULT 0;
    DECLARE inchworm_least varchar(20) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        IF NEW.`phone` IS NULL THEN
            IF OLD.`phone` IS NULL THEN
                SELECT COUNT(*) INTO inchworm_found FROM `order_phones` WHERE `order_id` = OLD.`id` AND `phone` IS NOT NULL;
            ELSE
                SET inchworm_found = 1;
            END IF;
            IF inchworm_found > 0 THEN
                SELECT `phone` INTO inchworm_least FROM `order_phones` WHERE `order_id` = OLD.`id` AND `phone` IS NOT NULL AND NOT (CAST(`phone` AS BINARY) <=> CAST(OLD.`phone` AS BINARY))
                    ORDER BY CAST(`phone` AS BINARY) LIMIT 1 LOCK IN SHARE MODE;
                SET NEW.`phone` = inchworm_least;
            END IF;
        END IF;
    END IF;
END;

--! e8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_before_delete_orders_phone_257d2a1d" of="orders" on="orders"
-- The same BEFORE DELETE of orders.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_before_delete_orders_phone_257d2a1d` BEFORE DELETE ON `orders` FOR EACH ROW
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_97376622 = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        SET @inchworm_carrying_97376622 = NOW(6);
        DELETE FROM `order_phones` WHERE `order_id` = OLD.`id`;
        SET @inchworm_carrying_97376622 = NULL;
    END IF;
END;

--! e9 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_after_update_orders_phone_39c71d1c" of="orders" on="orders"
-- The same AFTER UPDATE of orders.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_after_update_orders_phone_39c71d1c` AFTER UPDATE ON `orders` FOR EACH ROW
BEGIN
    DECLARE inchworm_found int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_97376622 = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        IF NOT (OLD.`id` <=> NEW.`id`) THEN
            SET @inchworm_carrying_97376622 = NOW(6);
            UPDATE `order_phones` SET `order_id` = NEW.`id` WHERE `order_id` = OLD.`id`;
            SET @inchworm_carrying_97376622 = NULL;
        END IF;
        IF NOT (CAST(OLD.`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)) THEN
            SELECT COUNT(*) INTO inchworm_found FROM `order_phones` WHERE `order_id` = NEW.`id` AND (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)) LOCK IN SHARE MODE;
        ELSE
            SELECT COUNT(*) INTO inchworm_found FROM `order_phones` WHERE `order_id` = NEW.`id` AND (CAST(`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY));
        END IF;
        IF NEW.`phone` IS NOT NULL AND inchworm_found = 0 THEN
            SET @inchworm_carrying_97376622 = NOW(6);
            SELECT COUNT(*) INTO inchworm_found FROM `order_phones` WHERE `order_id` = NEW.`id` AND `phone` IS NOT NULL AND (CAST(`phone` AS BINARY) <=> CAST(OLD.`phone` AS BINARY)) LOCK IN SHARE MODE;
            IF inchworm_found > 0 THEN
                UPDATE `order_phones` SET `phone` = NEW.`phone` WHERE `order_id` = NEW.`id` AND (CAST(`phone` AS BINARY) <=> CAST(OLD.`phone` AS BINARY)) ORDER BY `id` LIMIT 1;
            ELSE
                INSERT INTO `order_phones` (`order_id`, `phone`) VALUES (NEW.`id`, NEW.`phone`);
            END IF;
            SET @inchworm_carrying_97376622 = NULL;
        ELSEIF NOT (CAST(OLD.`phone` AS BINARY) <=> CAST(NEW.`phone` AS BINARY)) THEN
            SET @inchworm_carrying_97376622 = NOW(6);
            DELETE FROM `order_phones` WHERE `order_id` = NEW.`id` AND (CAST(`phone` AS BINARY) <=> CAST(OLD.`phone` AS BINARY));
            SET @inchworm_carrying_97376622 = NULL;
        END IF;
    END IF;
END;

--! e10 statement reversible-if lock="EXCLUSIVE" effect=present trigger="inchworm_move_after_insert_orders_phone_f6ce0f5e" of="orders" on="orders"
-- The same AFTER INSERT of orders.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_after_insert_orders_phone_f6ce0f5e` AFTER INSERT ON `orders` FOR EACH ROW
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_97376622 = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        IF NEW.`phone` IS NOT NULL THEN
            SET @inchworm_carrying_97376622 = NOW(6);
            INSERT INTO `order_phones` (`order_id`, `phone`) VALUES (NEW.`id`, NEW.`phone`);
            SET @inchworm_carrying_97376622 = NULL;
        END IF;
    END IF;
END;

--! e11 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_after_delete_order_tags_tag_55bf511d" of="order_tags" on="order_tags"
-- Keeps orders.tag and order_tags.tag equal AFTER DELETE of order_tags.
-- The column shows one of the values.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of the roll-out the new release reads one of the values of order_tags.tag in orders.tag where there are several;
-- what it writes takes the place of that one, and NULL shows the next.
-- From the roll-out on the old release may see a deadlock (1213), to be tried again, where both releases write rows of order_tags and orders at once that belong together.
-- Until the end of the roll-out the new release may see a deadlock (1213), to be tried again, where both releases write rows of orders and order_tags at once that belong together.
-- From expand on the old release cannot change in orders what moves, by a statement that names order_tags too (1442): triggers write there.
-- From expand on the old release cannot change in order_tags what moves, by a statement that names orders too (1442): triggers write there.
CREATE TRIGGER `inchworm_move_after_delete_order_tags_tag_55bf511d` AFTER DELETE ON `order_tags` FOR EACH ROW
BEGIN
    DECLARE inchworm_found int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_97376622 = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        SELECT COUNT(*) INTO inchworm_found FROM `orders` WHERE `id` = OLD.`order_id` AND (`tag` IS NULL OR (CAST(`tag` AS BINARY) <=> CAST(OLD.`tag` AS BINARY))) LOCK IN SHARE MODE;
        IF inchworm_found > 0 THEN
            SET @inchworm_carrying_97376622 = NOW(6);
            UPDATE `orders` SET `tag` = (SELECT `e`.`tag` FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`tag` IS NOT NULL
                    ORDER BY CAST(`e`.`tag` AS BINARY) LIMIT 1)
                WHERE `id` = OLD.`order_id` AND CASE WHEN `orders`.`tag` IS NULL THEN EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`tag` IS NOT NULL) ELSE NOT EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND (CAST(`e`.`tag` AS BINARY) <=> CAST(`orders`.`tag` AS BINARY))) END;
            SET @inchworm_carrying_97376622 = NULL;
        END IF;
    END IF;
END;

--! e12 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_after_update_order_tags_tag_53357c82" of="order_tags" on="order_tags"
-- The same AFTER UPDATE of order_tags.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_after_update_order_tags_tag_53357c82` AFTER UPDATE ON `order_tags` FOR EACH ROW
BEGIN
    DECLARE inchworm_found int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_97376622 = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        IF NOT (OLD.`order_id` <=> NEW.`order_id`) OR NOT (CAST(OLD.`tag` AS BINARY) <=> CAST(NEW.`tag` AS BINARY)) THEN
            SELECT COUNT(*) INTO inchworm_found FROM `orders` WHERE `id` = OLD.`order_id` AND (`tag` IS NULL OR (CAST(`tag` AS BINARY) <=> CAST(OLD.`tag` AS BINARY))) LOCK IN SHARE MODE;
            IF inchworm_found > 0 THEN
                SET @inchworm_carrying_97376622 = NOW(6);
                UPDATE `orders` SET `tag` = (SELECT `e`.`tag` FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`tag` IS NOT NULL
                    ORDER BY CAST(`e`.`tag` AS BINARY) LIMIT 1)
                WHERE `id` = OLD.`order_id` AND CASE WHEN `orders`.`tag` IS NULL THEN EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`tag` IS NOT NULL) ELSE NOT EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND (CAST(`e`.`tag` AS BINARY) <=> CAST(`orders`.`tag` AS BINARY))) END;
                SET @inchworm_carrying_97376622 = NULL;
            END IF;
            IF NOT (OLD.`order_id` <=> NEW.`order_id`) THEN
                SELECT COUNT(*) INTO inchworm_found FROM `orders` WHERE `id` = NEW.`order_id` AND (`tag` IS NULL OR (CAST(`tag` AS BINARY) <=> CAST(OLD.`tag` AS BINARY))) LOCK IN SHARE MODE;
                IF inchworm_found > 0 THEN
                    SET @inchworm_carrying_97376622 = NOW(6);
                    UPDATE `orders` SET `tag` = (SELECT `e`.`tag` FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`tag` IS NOT NULL
                    ORDER BY CAST(`e`.`tag` AS BINARY) LIMIT 1)
                WHERE `id` = NEW.`order_id` AND CASE WHEN `orders`.`tag` IS NULL THEN EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND `e`.`tag` IS NOT NULL) ELSE NOT EXISTS (SELECT 1 FROM `order_tags` AS `e` WHERE `e`.`order_id` = `orders`.`id` AND (CAST(`e`.`tag` AS BINARY) <=> CAST(`orders`.`tag` AS BINARY))) END;
                    SET @inchworm_carrying_97376622 = NULL;
                END IF;
            END IF;
        END IF;
    END IF;
END;

--! e13 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_before_insert_order_tags_tag_260f6c34" of="order_tags" on="order_tags"
-- The same BEFORE INSERT of order_tags.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_before_insert_order_tags_tag_260f6c34` BEFORE INSERT ON `order_tags` FOR EACH ROW
BEGIN
    DECLARE inchworm_found int DEFAULT 0;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        SELECT COUNT(*) INTO inchworm_found FROM `orders` WHERE `id` = NEW.`order_id` FOR UPDATE;
    END IF;
END;

--! e14 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_after_insert_order_tags_tag_b484253a" of="order_tags" on="order_tags"
-- The same AFTER INSERT of order_tags.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_after_insert_order_tags_tag_b484253a` AFTER INSERT ON `order_tags` FOR EACH ROW
BEGIN
    DECLARE inchworm_found int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_97376622 = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        SELECT COUNT(*) INTO inchworm_found FROM `orders` WHERE `id` = NEW.`order_id` AND `tag` IS NULL LOCK IN SHARE MODE;
        IF inchworm_found > 0 AND NEW.`tag` IS NOT NULL THEN
            SET @inchworm_carrying_97376622 = NOW(6);
            UPDATE `orders` SET `tag` = NEW.`tag` WHERE `id` = NEW.`order_id`;
            SET @inchworm_carrying_97376622 = NULL;
        END IF;
    END IF;
END;

--! e15 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_before_update_orders_tag_36f20ce1" of="orders" on="orders"
-- The same BEFORE UPDATE of orders.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_before_update_orders_tag_36f20ce1` BEFORE UPDATE ON `orders` FOR EACH ROW
BEGIN
    DECLARE inchworm_found int DEFAULT 0;
    DECLARE inchworm_least varchar(40) CHARACTER SET utf8mb4;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        IF NEW.`tag` IS NULL THEN
            IF OLD.`tag` IS NULL THEN
                SELECT COUNT(*) INTO inchworm_found FROM `order_tags` WHERE `order_id` = OLD.`id` AND `tag` IS NOT NULL;
            ELSE
                SET inchworm_found = 1;
            END IF;
            IF inchworm_found > 0 THEN
                SELECT `tag` INTO inchworm_least FROM `order_tags` WHERE `order_id` = OLD.`id` AND `tag` IS NOT NULL AND NOT (CAST(`tag` AS BINARY) <=> CAST(OLD.`tag` AS BINARY))
                    ORDER BY CAST(`tag` AS BINARY) LIMIT 1 LOCK IN SHARE MODE;
                SET NEW.`tag` = inchworm_least;
            END IF;
        END IF;
    END IF;
END;

--! e16 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_before_delete_orders_tag_7088b96d" of="orders" on="orders"
-- The same BEFORE DELETE of orders.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_before_delete_orders_tag_7088b96d` BEFORE DELETE ON `orders` FOR EACH ROW
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_97376622 = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        SET @inchworm_carrying_97376622 = NOW(6);
        DELETE FROM `order_tags` WHERE `order_id` = OLD.`id`;
        SET @inchworm_carrying_97376622 = NULL;
    END IF;
END;

--! e17 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_move_after_update_orders_tag_a8090188" of="orders" on="orders"
-- The same AFTER UPDATE of orders.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_after_update_orders_tag_a8090188` AFTER UPDATE ON `orders` FOR EACH ROW
BEGIN
    DECLARE inchworm_found int DEFAULT 0;
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_97376622 = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        IF NOT (OLD.`id` <=> NEW.`id`) THEN
            SET @inchworm_carrying_97376622 = NOW(6);
            UPDATE `order_tags` SET `order_id` = NEW.`id` WHERE `order_id` = OLD.`id`;
            SET @inchworm_carrying_97376622 = NULL;
        END IF;
        IF NOT (CAST(OLD.`tag` AS BINARY) <=> CAST(NEW.`tag` AS BINARY)) THEN
            SELECT COUNT(*) INTO inchworm_found FROM `order_tags` WHERE `order_id` = NEW.`id` AND (CAST(`tag` AS BINARY) <=> CAST(NEW.`tag` AS BINARY)) LOCK IN SHARE MODE;
        ELSE
            SELECT COUNT(*) INTO inchworm_found FROM `order_tags` WHERE `order_id` = NEW.`id` AND (CAST(`tag` AS BINARY) <=> CAST(NEW.`tag` AS BINARY));
        END IF;
        IF NEW.`tag` IS NOT NULL AND inchworm_found = 0 THEN
            SET @inchworm_carrying_97376622 = NOW(6);
            SELECT COUNT(*) INTO inchworm_found FROM `order_tags` WHERE `order_id` = NEW.`id` AND `tag` = NEW.`tag` LOCK IN SHARE MODE;
            IF inchworm_found > 0 THEN
                UPDATE `order_tags` SET `tag` = NEW.`tag` WHERE `order_id` = NEW.`id` AND `tag` = NEW.`tag`;
                IF NOT (CAST(OLD.`tag` AS BINARY) <=> CAST(NEW.`tag` AS BINARY)) THEN
                    DELETE FROM `order_tags` WHERE `order_id` = NEW.`id` AND (CAST(`tag` AS BINARY) <=> CAST(OLD.`tag` AS BINARY));
                END IF;
            ELSE
                SELECT COUNT(*) INTO inchworm_found FROM `order_tags` WHERE `order_id` = NEW.`id` AND `tag` IS NOT NULL AND (CAST(`tag` AS BINARY) <=> CAST(OLD.`tag` AS BINARY)) LOCK IN SHARE MODE;
                IF inchworm_found > 0 THEN
                    UPDATE `order_tags` SET `tag` = NEW.`tag` WHERE `order_id` = NEW.`id` AND (CAST(`tag` AS BINARY) <=> CAST(OLD.`tag` AS BINARY)) ORDER BY `order_id`, `tag` LIMIT 1;
                ELSE
                    INSERT INTO `order_tags` (`order_id`, `tag`) VALUES (NEW.`id`, NEW.`tag`);
                END IF;
            END IF;
            SET @inchworm_carrying_97376622 = NULL;
        ELSEIF NOT (CAST(OLD.`tag` AS BINARY) <=> CAST(NEW.`tag` AS BINARY)) THEN
            SET @inchworm_carrying_97376622 = NOW(6);
            DELETE FROM `order_tags` WHERE `order_id` = NEW.`id` AND (CAST(`tag` AS BINARY) <=> CAST(OLD.`tag` AS BINARY));
            SET @inchworm_carrying_97376622 = NULL;
        END IF;
    END IF;
END;

--! e18 statement reversible-if lock="EXCLUSIVE" effect=present trigger="inchworm_move_after_insert_orders_tag_4f703f8b" of="orders" on="orders"
-- The same AFTER INSERT of orders.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_move_after_insert_orders_tag_4f703f8b` AFTER INSERT ON `orders` FOR EACH ROW
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        SET @inchworm_carrying_97376622 = NULL;
        RESIGNAL;
    END;
    IF NOT (@inchworm_carrying_97376622 <=> NOW(6)) THEN
        IF NEW.`tag` IS NOT NULL THEN
            SET @inchworm_carrying_97376622 = NOW(6);
            INSERT INTO `order_tags` (`order_id`, `tag`) VALUES (NEW.`id`, NEW.`tag`);
            SET @inchworm_carrying_97376622 = NULL;
        END IF;
    END IF;
END;
