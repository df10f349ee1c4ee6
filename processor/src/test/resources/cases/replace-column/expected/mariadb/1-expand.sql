--! e1 check reversible on="orders" complaint="the expression for orders.postcode finds something where nothing is"
-- Tries the expression for orders.postcode without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (left(zip, 8)) AS `postcode` FROM (SELECT `zip` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="postcode" of="orders" on="orders"
-- Adds column orders.postcode, nullable for now, beside zip.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ADD COLUMN `postcode` varchar(8), ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Gives orders.zip a default that nobody ever reads: the new release does not write the column,
-- and triggers replace it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `zip` SET DEFAULT '', ALGORITHM=INSTANT;

--! e4 check reversible on="orders" complaint="the expression for orders.postcode finds something where nothing is"
-- Tries the expression for orders.postcode without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (postcode) AS `postcode` FROM (SELECT `postcode` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_orders_postcode_35cf6f1c" of="orders" on="orders"
-- Keeps postcode of orders equal to zip on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (postcode) in orders.zip of rows that the new release wrote without it.
-- Until contract has tightened the new release cannot rely on orders.postcode being NOT NULL where it writes NULL itself.
CREATE TRIGGER `inchworm_sync_update_orders_postcode_35cf6f1c` BEFORE UPDATE ON `orders` FOR EACH ROW
BEGIN
    DECLARE inchworm_0 varchar(8) CHARACTER SET utf8mb4;
    IF NOT (CAST(NEW.`postcode` AS BINARY) <=> CAST(OLD.`postcode` AS BINARY)) THEN
        SET inchworm_0 = (SELECT (left(zip, 8)) FROM (SELECT NEW.`zip` AS `zip`) AS `orders`);
        IF OLD.`postcode` IS NOT NULL OR NOT (CAST(inchworm_0 AS BINARY) <=> CAST(NEW.`postcode` AS BINARY)) THEN
            SET NEW.`zip` = (SELECT (postcode) FROM (SELECT NEW.`postcode` AS `postcode`) AS `orders`);
        END IF;
    ELSEIF NOT (CAST(NEW.`zip` AS BINARY) <=> CAST(OLD.`zip` AS BINARY)) THEN
        SET NEW.`postcode` = (SELECT (left(zip, 8)) FROM (SELECT NEW.`zip` AS `zip`) AS `orders`);
    END IF;
END;

--! e6 statement reversible-if lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_orders_postcode_44629f12" of="orders" on="orders"
-- Keeps postcode of orders equal to zip on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_orders_postcode_44629f12` BEFORE INSERT ON `orders` FOR EACH ROW
    IF NEW.`postcode` IS NOT NULL THEN
        SET NEW.`zip` = (SELECT (postcode) FROM (SELECT NEW.`postcode` AS `postcode`) AS `orders`);
    ELSE
        SET NEW.`postcode` = (SELECT (left(zip, 8)) FROM (SELECT NEW.`zip` AS `zip`) AS `orders`);
    END IF;
