--! e1 statement reversible-if lock="EXCLUSIVE" effect=present column="settlement" of="orders" on="orders"
-- Adds column orders.settlement, beside status, which it will replace.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on orders.settlement being NOT NULL where it writes NULL itself.
-- From the roll-out on the old release reads in orders.status what the new release wrote as its @TypeChange converts it.
ALTER TABLE `orders` ADD COLUMN `settlement` enum('OPEN','SETTLED'), ALGORITHM=INSTANT;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Gives orders.status a default that nobody ever reads: the new release does not write the column,
-- and triggers replace it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER COLUMN `status` SET DEFAULT 'OPEN', ALGORITHM=INSTANT;

--! e3 check reversible on="orders" complaint="the expression for orders.settlement finds something where nothing is"
-- Tries the expression for orders.settlement without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (CASE status WHEN 'PAID' THEN 'SETTLED' ELSE status END) AS `settlement` FROM (SELECT `status` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e4 check reversible on="orders" complaint="the expression for orders.settlement finds something where nothing is"
-- Tries the expression for orders.settlement without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (CASE settlement WHEN 'SETTLED' THEN 'PAID' ELSE settlement END) AS `settlement` FROM (SELECT `settlement` FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_sync_update_orders_settlement_fe06b28e" of="orders" on="orders"
-- Keeps orders.settlement and status equal on UPDATE, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_update_orders_settlement_fe06b28e` BEFORE UPDATE ON `orders` FOR EACH ROW
BEGIN
    DECLARE inchworm_value enum('OPEN','SETTLED') CHARACTER SET utf8mb4;
    IF NOT (CAST(NEW.`settlement` AS BINARY) <=> CAST(OLD.`settlement` AS BINARY)) THEN
        SET inchworm_value = (SELECT (CASE status WHEN 'PAID' THEN 'SETTLED' ELSE status END) FROM (SELECT NEW.`status` AS `status`) AS `orders`);
        IF NOT (CAST(inchworm_value AS BINARY) <=> CAST(NEW.`settlement` AS BINARY)) THEN
            SET NEW.`status` = (SELECT (CASE settlement WHEN 'SETTLED' THEN 'PAID' ELSE settlement END) FROM (SELECT NEW.`settlement` AS `settlement`) AS `orders`);
        END IF;
    ELSEIF NOT (CAST(NEW.`status` AS BINARY) <=> CAST(OLD.`status` AS BINARY)) OR NEW.`settlement` IS NULL THEN
        SET NEW.`settlement` = (SELECT (CASE status WHEN 'PAID' THEN 'SETTLED' ELSE status END) FROM (SELECT NEW.`status` AS `status`) AS `orders`);
    END IF;
END;

--! e6 statement reversible-if lock="EXCLUSIVE" effect=present trigger="inchworm_sync_insert_orders_settlement_d39062c1" of="orders" on="orders"
-- Keeps orders.settlement and status equal on INSERT, whichever is written.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_sync_insert_orders_settlement_d39062c1` BEFORE INSERT ON `orders` FOR EACH ROW
    IF NEW.`settlement` IS NOT NULL THEN
        SET NEW.`status` = (SELECT (CASE settlement WHEN 'SETTLED' THEN 'PAID' ELSE settlement END) FROM (SELECT NEW.`settlement` AS `settlement`) AS `orders`);
    ELSE
        SET NEW.`settlement` = (SELECT (CASE status WHEN 'PAID' THEN 'SETTLED' ELSE status END) FROM (SELECT NEW.`status` AS `status`) AS `orders`);
    END IF;
