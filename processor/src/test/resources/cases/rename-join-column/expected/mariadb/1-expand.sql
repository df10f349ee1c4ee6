--! e1 statement reversible lock="EXCLUSIVE" effect=present column="customer_id" of="orders" on="orders"
-- Adds column orders.customer_id, beside customer, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `customer_id` bigint, ALGORITHM=INSTANT;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Gives orders.customer a default that nobody ever reads: the new release does not write the column,
-- and triggers replace it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `customer` SET DEFAULT 0, ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_orders_customer_id_50dc98dc" of="orders" on="orders"
-- Keeps orders.customer_id and customer equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_orders_customer_id_50dc98dc` BEFORE UPDATE ON `orders` FOR EACH ROW
    IF NOT (NEW.`customer_id` <=> OLD.`customer_id`) THEN
        SET NEW.`customer` = NEW.`customer_id`;
    ELSEIF NOT (NEW.`customer` <=> OLD.`customer`) OR NEW.`customer_id` IS NULL THEN
        SET NEW.`customer_id` = NEW.`customer`;
    END IF;

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_orders_customer_id_7de96716" of="orders" on="orders"
-- Keeps orders.customer_id and customer equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_orders_customer_id_7de96716` BEFORE INSERT ON `orders` FOR EACH ROW
    IF NEW.`customer_id` IS NOT NULL THEN
        SET NEW.`customer` = NEW.`customer_id`;
    ELSE
        SET NEW.`customer_id` = NEW.`customer`;
    END IF;

--! e5 statement reversible lock="EXCLUSIVE" effect=present column="parent_id" of="orders" on="orders"
-- Adds column orders.parent_id, beside parent, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `parent_id` bigint, ALGORITHM=INSTANT;

--! e6 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_orders_parent_id_5c0278be" of="orders" on="orders"
-- Keeps orders.parent_id and parent equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_orders_parent_id_5c0278be` BEFORE UPDATE ON `orders` FOR EACH ROW
    IF NOT (NEW.`parent_id` <=> OLD.`parent_id`) THEN
        SET NEW.`parent` = NEW.`parent_id`;
    ELSEIF NOT (NEW.`parent` <=> OLD.`parent`) OR NEW.`parent_id` IS NULL THEN
        SET NEW.`parent_id` = NEW.`parent`;
    END IF;

--! e7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_orders_parent_id_aa8c959d" of="orders" on="orders"
-- Keeps orders.parent_id and parent equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_orders_parent_id_aa8c959d` BEFORE INSERT ON `orders` FOR EACH ROW
    IF NEW.`parent_id` IS NOT NULL THEN
        SET NEW.`parent` = NEW.`parent_id`;
    ELSE
        SET NEW.`parent_id` = NEW.`parent`;
    END IF;
