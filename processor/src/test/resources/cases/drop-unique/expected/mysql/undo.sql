--! r2 check reversible-if on="orders" complaint="some rows of orders have the same year, number; mend or delete them"
-- Looks for duplicates that the unique index orders_number_key would not allow.
SELECT `year`, `number`, count(*) AS `rows` FROM `orders`
    WHERE `year` IS NOT NULL AND `number` IS NOT NULL
    GROUP BY `year`, `number` HAVING count(*) > 1;

--! r2 statement reversible-if lock="EXCLUSIVE" effect=present index="orders_number_key" of="orders" on="orders"
-- Builds the unique index orders_number_key; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE UNIQUE INDEX `orders_number_key` ON `orders` (`year`, `number`) ALGORITHM=INPLACE LOCK=NONE;

--! r1 check reversible-if on="orders" complaint="some rows of orders have the same mail; mend or delete them"
-- Looks for duplicates that the unique index orders_mail_key would not allow.
SELECT `mail`, count(*) AS `rows` FROM `orders`
    WHERE `mail` IS NOT NULL
    GROUP BY `mail` HAVING count(*) > 1;

--! r1 statement reversible-if lock="EXCLUSIVE" effect=present index="orders_mail_key" of="orders" on="orders"
-- Builds the unique index orders_mail_key; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE UNIQUE INDEX `orders_mail_key` ON `orders` (`mail`) ALGORITHM=INPLACE LOCK=NONE;
