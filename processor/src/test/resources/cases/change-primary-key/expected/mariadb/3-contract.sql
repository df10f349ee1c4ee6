--! r1 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Replaces the primary key of orders: it is (number, shop) from now on.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
-- Until the end of removal the new release cannot write rows of orders with the same number (orders_pkey).
ALTER TABLE `orders` DROP PRIMARY KEY, ADD PRIMARY KEY (`number`, `shop`), ALGORITHM=INPLACE, LOCK=NONE;

--! r2 statement reversible lock="EXCLUSIVE" effect=absent index="inchworm_new_orders_orders_pkey_5ef9c0fb" of="orders" on="orders"
-- Drops the unique index inchworm_new_orders_orders_pkey_5ef9c0fb.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `inchworm_new_orders_orders_pkey_5ef9c0fb`, ALGORITHM=NOCOPY, LOCK=NONE;
