--! e1 statement reversible lock="EXCLUSIVE" effect=present column="buyer_id" of="orders" on="orders"
-- Adds column orders.buyer_id, beside customer_id, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `buyer_id` bigint, ALGORITHM=INSTANT;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Gives orders.customer_id a default that nobody ever reads: the new release does not write the column,
-- and triggers replace it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `customer_id` SET DEFAULT 0, ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_orders_buyer_id_c5d83d80" of="orders" on="orders"
-- Keeps orders.buyer_id and customer_id equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_orders_buyer_id_c5d83d80` BEFORE UPDATE ON `orders` FOR EACH ROW
    IF NOT (NEW.`buyer_id` <=> OLD.`buyer_id`) THEN
        SET NEW.`customer_id` = NEW.`buyer_id`;
    ELSEIF NOT (NEW.`customer_id` <=> OLD.`customer_id`) OR NEW.`buyer_id` IS NULL THEN
        SET NEW.`buyer_id` = NEW.`customer_id`;
    END IF;

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_orders_buyer_id_51e05be3" of="orders" on="orders"
-- Keeps orders.buyer_id and customer_id equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_orders_buyer_id_51e05be3` BEFORE INSERT ON `orders` FOR EACH ROW
    IF NEW.`buyer_id` IS NOT NULL THEN
        SET NEW.`customer_id` = NEW.`buyer_id`;
    ELSE
        SET NEW.`buyer_id` = NEW.`customer_id`;
    END IF;

--! e5 statement reversible lock="EXCLUSIVE" effect=present column="phone" of="orders" on="orders"
-- Adds column orders.phone, beside fax, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in orders.fax of rows that the new release wrote.
ALTER TABLE `orders` ADD COLUMN `phone` varchar(255), ALGORITHM=INSTANT;

--! e6 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.fax, which the new release does not write.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` MODIFY COLUMN `fax` varchar(255), ALGORITHM=INPLACE, LOCK=NONE;

--! e7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_orders_phone_f48bec92" of="orders" on="orders"
-- Keeps orders.phone and fax equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_orders_phone_f48bec92` BEFORE UPDATE ON `orders` FOR EACH ROW
    IF NOT (CAST(NEW.`phone` AS BINARY) <=> CAST(OLD.`phone` AS BINARY)) THEN
        SET NEW.`fax` = NEW.`phone`;
    ELSEIF NOT (CAST(NEW.`fax` AS BINARY) <=> CAST(OLD.`fax` AS BINARY)) OR NEW.`phone` IS NULL THEN
        SET NEW.`phone` = NEW.`fax`;
    END IF;

--! e8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_orders_phone_e4d4ba8b" of="orders" on="orders"
-- Keeps orders.phone and fax equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_orders_phone_e4d4ba8b` BEFORE INSERT ON `orders` FOR EACH ROW
    IF NEW.`phone` IS NOT NULL THEN
        SET NEW.`fax` = NEW.`phone`;
    ELSE
        SET NEW.`phone` = NEW.`fax`;
    END IF;

--! e9 statement reversible lock="EXCLUSIVE" effect=present column="rack" of="orders" on="orders"
-- Adds column orders.rack, beside shelf, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `rack` int, ALGORITHM=INSTANT;

--! e10 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Gives orders.shelf a default that nobody ever reads: the new release does not write the column,
-- and triggers replace it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `shelf` SET DEFAULT 0, ALGORITHM=INSTANT;

--! e11 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_orders_rack_d351ea7e" of="orders" on="orders"
-- Keeps orders.rack and shelf equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_orders_rack_d351ea7e` BEFORE UPDATE ON `orders` FOR EACH ROW
    IF NOT (NEW.`rack` <=> OLD.`rack`) THEN
        SET NEW.`shelf` = NEW.`rack`;
    ELSEIF NOT (NEW.`shelf` <=> OLD.`shelf`) OR NEW.`rack` IS NULL THEN
        SET NEW.`rack` = NEW.`shelf`;
    END IF;

--! e12 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_orders_rack_2f58ddc2" of="orders" on="orders"
-- Keeps orders.rack and shelf equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_orders_rack_2f58ddc2` BEFORE INSERT ON `orders` FOR EACH ROW
    IF NEW.`rack` IS NOT NULL THEN
        SET NEW.`shelf` = NEW.`rack`;
    ELSE
        SET NEW.`rack` = NEW.`shelf`;
    END IF;

--! e13 statement reversible lock="EXCLUSIVE" effect=present column="remark" of="orders" on="orders"
-- Adds column orders.remark, beside note, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `remark` varchar(255), ALGORITHM=INSTANT;

--! e14 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_orders_remark_dc94c0e8" of="orders" on="orders"
-- Keeps orders.remark and note equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_orders_remark_dc94c0e8` BEFORE UPDATE ON `orders` FOR EACH ROW
    IF NOT (CAST(NEW.`remark` AS BINARY) <=> CAST(OLD.`remark` AS BINARY)) THEN
        SET NEW.`note` = NEW.`remark`;
    ELSEIF NOT (CAST(NEW.`note` AS BINARY) <=> CAST(OLD.`note` AS BINARY)) OR NEW.`remark` IS NULL THEN
        SET NEW.`remark` = NEW.`note`;
    END IF;

--! e15 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_orders_remark_01c5b521" of="orders" on="orders"
-- Keeps orders.remark and note equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_orders_remark_01c5b521` BEFORE INSERT ON `orders` FOR EACH ROW
    IF NEW.`remark` IS NOT NULL THEN
        SET NEW.`note` = NEW.`remark`;
    ELSE
        SET NEW.`remark` = NEW.`note`;
    END IF;

--! e16 statement reversible lock="EXCLUSIVE" effect=present column="status" of="orders" on="orders"
-- Adds column orders.status, beside state, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `status` enum('NEW','PAID'), ALGORITHM=INSTANT;

--! e17 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Gives orders.state a default that nobody ever reads: the new release does not write the column,
-- and triggers replace it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `state` SET DEFAULT 'NEW', ALGORITHM=INSTANT;

--! e18 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_orders_status_908bbba7" of="orders" on="orders"
-- Keeps orders.status and state equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_orders_status_908bbba7` BEFORE UPDATE ON `orders` FOR EACH ROW
    IF NOT (CAST(NEW.`status` AS BINARY) <=> CAST(OLD.`status` AS BINARY)) THEN
        SET NEW.`state` = NEW.`status`;
    ELSEIF NOT (CAST(NEW.`state` AS BINARY) <=> CAST(OLD.`state` AS BINARY)) OR NEW.`status` IS NULL THEN
        SET NEW.`status` = NEW.`state`;
    END IF;

--! e19 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_orders_status_19a5ecd9" of="orders" on="orders"
-- Keeps orders.status and state equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_orders_status_19a5ecd9` BEFORE INSERT ON `orders` FOR EACH ROW
    IF NEW.`status` IS NOT NULL THEN
        SET NEW.`state` = NEW.`status`;
    ELSE
        SET NEW.`status` = NEW.`state`;
    END IF;

--! e20 statement reversible lock="EXCLUSIVE" effect=present column="token" of="orders" on="orders"
-- Adds column orders.token, beside code, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `token` varchar(20), ALGORITHM=INSTANT;

--! e21 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_orders_token_cee85797" of="orders" on="orders"
-- Keeps orders.token and code equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_orders_token_cee85797` BEFORE UPDATE ON `orders` FOR EACH ROW
    IF NOT (CAST(NEW.`token` AS BINARY) <=> CAST(OLD.`token` AS BINARY)) THEN
        SET NEW.`code` = NEW.`token`;
    ELSEIF NOT (CAST(NEW.`code` AS BINARY) <=> CAST(OLD.`code` AS BINARY)) OR NEW.`token` IS NULL THEN
        SET NEW.`token` = NEW.`code`;
    END IF;

--! e22 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_orders_token_68b34086" of="orders" on="orders"
-- Keeps orders.token and code equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_orders_token_68b34086` BEFORE INSERT ON `orders` FOR EACH ROW
    IF NEW.`token` IS NOT NULL THEN
        SET NEW.`code` = NEW.`token`;
    ELSE
        SET NEW.`token` = NEW.`code`;
    END IF;
