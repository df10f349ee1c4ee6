--! e1 statement reversible-if lock="EXCLUSIVE" effect=present column="storey" of="orders" on="orders"
-- Adds column orders.storey, beside floor, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release reads NULL in orders.storey of rows that the old release wrote.
-- From the roll-out on the old release reads in orders.floor what the new release wrote as its @TypeChange converts it.
ALTER TABLE `orders` ADD COLUMN `storey` bigint, ALGORITHM=INSTANT;

--! e2 check reversible on="orders" complaint="the expression for orders.storey finds something where nothing is"
-- Tries the expression for orders.storey without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (coalesce(floor, 0)) AS `storey` FROM (SELECT `floor` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e3 check reversible on="orders" complaint="the expression for orders.storey finds something where nothing is"
-- Tries the expression for orders.storey without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (CASE WHEN storey BETWEEN 1 AND 2147483647 THEN storey END) AS `storey` FROM (SELECT `storey` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_orders_storey_4d5ec1ec" of="orders" on="orders"
-- Keeps orders.storey and floor equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_orders_storey_4d5ec1ec` BEFORE UPDATE ON `orders` FOR EACH ROW
BEGIN
    DECLARE inchworm_value bigint;
    IF NOT (NEW.`storey` <=> OLD.`storey`) THEN
        SET inchworm_value = (SELECT (coalesce(floor, 0)) FROM (SELECT NEW.`floor` AS `floor`) AS `orders`);
        IF NOT (inchworm_value <=> NEW.`storey`) THEN
            SET NEW.`floor` = (SELECT (CASE WHEN storey BETWEEN 1 AND 2147483647 THEN storey END) FROM (SELECT NEW.`storey` AS `storey`) AS `orders`);
        END IF;
    ELSEIF NOT (NEW.`floor` <=> OLD.`floor`) OR NEW.`storey` IS NULL THEN
        SET NEW.`storey` = (SELECT (coalesce(floor, 0)) FROM (SELECT NEW.`floor` AS `floor`) AS `orders`);
    END IF;
END;

--! e5 statement reversible-if lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_orders_storey_47de762f" of="orders" on="orders"
-- Keeps orders.storey and floor equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_orders_storey_47de762f` BEFORE INSERT ON `orders` FOR EACH ROW
    IF NEW.`storey` IS NOT NULL THEN
        SET NEW.`floor` = (SELECT (CASE WHEN storey BETWEEN 1 AND 2147483647 THEN storey END) FROM (SELECT NEW.`storey` AS `storey`) AS `orders`);
    ELSE
        SET NEW.`storey` = (SELECT (coalesce(floor, 0)) FROM (SELECT NEW.`floor` AS `floor`) AS `orders`);
    END IF;

--! e6 statement reversible-if lock="EXCLUSIVE" effect=present column="zip_code" of="orders" on="orders"
-- Adds column orders.zip_code, beside zip, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release reads NULL in orders.zip_code of rows that the old release wrote.
-- From the roll-out on the old release reads in orders.zip what the new release wrote as its @TypeChange converts it.
ALTER TABLE `orders` ADD COLUMN `zip_code` int, ALGORITHM=INSTANT;

--! e7 check reversible on="orders" complaint="the expression for orders.zip_code finds something where nothing is"
-- Tries the expression for orders.zip_code without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (CASE WHEN zip REGEXP '^[0-9]{1,5}$' THEN CAST(zip AS signed) ELSE 0 END) AS `zip_code` FROM (SELECT `zip` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e8 check reversible on="orders" complaint="the expression for orders.zip_code finds something where nothing is"
-- Tries the expression for orders.zip_code without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (NULLIF(lpad(zip_code, 5, '0'), '00000')) AS `zip_code` FROM (SELECT `zip_code` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e9 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_orders_zip_code_f64e9584" of="orders" on="orders"
-- Keeps orders.zip_code and zip equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_orders_zip_code_f64e9584` BEFORE UPDATE ON `orders` FOR EACH ROW
BEGIN
    DECLARE inchworm_value int;
    IF NOT (NEW.`zip_code` <=> OLD.`zip_code`) THEN
        SET inchworm_value = (SELECT (CASE WHEN zip REGEXP '^[0-9]{1,5}$' THEN CAST(zip AS signed) ELSE 0 END) FROM (SELECT NEW.`zip` AS `zip`) AS `orders`);
        IF NOT (inchworm_value <=> NEW.`zip_code`) THEN
            SET NEW.`zip` = (SELECT (NULLIF(lpad(zip_code, 5, '0'), '00000')) FROM (SELECT NEW.`zip_code` AS `zip_code`) AS `orders`);
        END IF;
    ELSEIF NOT (CAST(NEW.`zip` AS BINARY) <=> CAST(OLD.`zip` AS BINARY)) OR NEW.`zip_code` IS NULL THEN
        SET NEW.`zip_code` = (SELECT (CASE WHEN zip REGEXP '^[0-9]{1,5}$' THEN CAST(zip AS signed) ELSE 0 END) FROM (SELECT NEW.`zip` AS `zip`) AS `orders`);
    END IF;
END;

--! e10 statement reversible-if lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_orders_zip_code_853924b1" of="orders" on="orders"
-- Keeps orders.zip_code and zip equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_orders_zip_code_853924b1` BEFORE INSERT ON `orders` FOR EACH ROW
    IF NEW.`zip_code` IS NOT NULL THEN
        SET NEW.`zip` = (SELECT (NULLIF(lpad(zip_code, 5, '0'), '00000')) FROM (SELECT NEW.`zip_code` AS `zip_code`) AS `orders`);
    ELSE
        SET NEW.`zip_code` = (SELECT (CASE WHEN zip REGEXP '^[0-9]{1,5}$' THEN CAST(zip AS signed) ELSE 0 END) FROM (SELECT NEW.`zip` AS `zip`) AS `orders`);
    END IF;
