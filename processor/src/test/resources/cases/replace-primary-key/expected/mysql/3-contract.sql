--! t1 check reversible on="orders" complaint="some rows of orders have the same code; mend or delete them"
-- Looks for duplicates that the unique index inchworm_new_orders_orders_pkey_5ef9c0fb would not allow.
SELECT `code`, count(*) AS `rows` FROM `orders`
    WHERE `code` IS NOT NULL
    GROUP BY `code` HAVING count(*) > 1;

--! t2 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_new_orders_orders_pkey_5ef9c0fb" of="orders" on="orders"
-- Builds the unique index inchworm_new_orders_orders_pkey_5ef9c0fb; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
-- Until contract has tightened the new release may read rows of orders that violate orders_pkey.
-- Until contract has tightened the new release inserts a second row, without an error, by ON DUPLICATE KEY UPDATE for the same code in orders.
CREATE UNIQUE INDEX `inchworm_new_orders_orders_pkey_5ef9c0fb` ON `orders` (`code`) ALGORITHM=INPLACE LOCK=NONE;

--! r1 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="orders"
-- Replaces the primary key of orders: it is (code) from now on.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
-- Until the end of removal the new release cannot write rows of orders with the same number (orders_pkey).
ALTER TABLE `orders` DROP PRIMARY KEY, ADD PRIMARY KEY (`code`), ALGORITHM=INPLACE, LOCK=NONE;

--! r2 statement reversible lock="EXCLUSIVE" effect=absent index="inchworm_new_orders_orders_pkey_5ef9c0fb" of="orders" on="orders"
-- Drops the unique index inchworm_new_orders_orders_pkey_5ef9c0fb.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `inchworm_new_orders_orders_pkey_5ef9c0fb`, ALGORITHM=INPLACE, LOCK=NONE;
