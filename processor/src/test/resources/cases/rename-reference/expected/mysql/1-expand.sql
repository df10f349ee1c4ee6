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
