--! e1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Gives orders.rank a default, for rows inserted without it from now on.
-- The new release may insert rows without it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release gets (3) where it inserts without orders.rank.
ALTER TABLE `orders` ALTER COLUMN `rank` SET DEFAULT 3, ALGORITHM=INSTANT;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Allows NULL in orders.loose, which the new release may write.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
-- From the roll-out on the old release reads NULL in orders.loose of rows that the new release wrote.
ALTER TABLE `orders` MODIFY COLUMN `loose` int DEFAULT 1, ALGORITHM=INPLACE, LOCK=NONE;

--! e3 check reversible on="orders" complaint="the expression for orders.rank finds something where nothing is"
-- Tries the expression for orders.rank without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (3) AS `rank` FROM (SELECT 1 FROM `orders`) AS `orders`) AS `probe` WHERE FALSE;

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_orders_rank_716a6950" of="orders" on="orders"
-- Fills orders.rank on INSERT in rows that are written without a value, so that the new
-- release reads no NULL.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release gets (3) where it writes NULL to orders.rank.
CREATE TRIGGER `inchworm_fill_insert_orders_rank_716a6950` BEFORE INSERT ON `orders` FOR EACH ROW
    SET NEW.`rank` = IF(NEW.`rank` IS NULL, (SELECT (3) FROM (SELECT 1) AS `orders`), NEW.`rank`);

--! e5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_orders_rank_6c6ddf2c" of="orders" on="orders"
-- Fills orders.rank on UPDATE in rows that are written without a value, so that the new
-- release reads no NULL.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_orders_rank_6c6ddf2c` BEFORE UPDATE ON `orders` FOR EACH ROW
    SET NEW.`rank` = IF(NEW.`rank` IS NULL, (SELECT (3) FROM (SELECT 1) AS `orders`), NEW.`rank`);
