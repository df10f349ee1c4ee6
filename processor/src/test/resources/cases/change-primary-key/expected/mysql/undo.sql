--! r2 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_new_orders_orders_pkey_5ef9c0fb" of="orders" on="orders"
-- Builds the unique index inchworm_new_orders_orders_pkey_5ef9c0fb of orders.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE UNIQUE INDEX `inchworm_new_orders_orders_pkey_5ef9c0fb` ON `orders` (`number`, `shop`) ALGORITHM=INPLACE LOCK=NONE;

--! r1 check reversible-if on="orders" complaint="some rows of orders have the same number; mend or delete them"
-- Looks for duplicates that the unique index orders_pkey would not allow.
SELECT `number`, count(*) AS `rows` FROM `orders`
    WHERE `number` IS NOT NULL
    GROUP BY `number` HAVING count(*) > 1;

--! r1 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- The primary key of orders as it was.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `orders` DROP PRIMARY KEY, ADD PRIMARY KEY (`number`), ALGORITHM=INPLACE, LOCK=NONE;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent index="inchworm_new_orders_orders_pkey_5ef9c0fb" of="orders" on="orders"
-- Drops the unique index inchworm_new_orders_orders_pkey_5ef9c0fb.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `inchworm_new_orders_orders_pkey_5ef9c0fb`, ALGORITHM=INPLACE, LOCK=NONE;
