--! t1 check reversible on="orders" complaint="some rows of orders have the same customer_id, note; mend or delete them"
-- Looks for duplicates that the unique index orders_customer_id_note_key would not allow.
SELECT `customer_id`, `note`, count(*) AS `rows` FROM `orders`
    WHERE `customer_id` IS NOT NULL AND `note` IS NOT NULL
    GROUP BY `customer_id`, `note` HAVING count(*) > 1;

--! t2 statement reversible lock="EXCLUSIVE" effect=present index="orders_customer_id_note_key" of="orders" on="orders"
-- Builds the unique index orders_customer_id_note_key; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
-- Until contract has tightened the new release may read rows of orders that violate orders_customer_id_note_key.
-- Until contract has tightened the new release inserts a second row, without an error, by ON DUPLICATE KEY UPDATE for the same customer_id, note in orders.
CREATE UNIQUE INDEX `orders_customer_id_note_key` ON `orders` (`customer_id`, `note`) ALGORITHM=INPLACE LOCK=NONE;

--! t3 check reversible on="orders" complaint="some rows of orders have the same note, total; mend or delete them"
-- Looks for duplicates that the unique index orders_note_total_idx would not allow.
SELECT `note`, `total`, count(*) AS `rows` FROM `orders`
    WHERE `note` IS NOT NULL AND `total` IS NOT NULL
    GROUP BY `note`, `total` HAVING count(*) > 1;

--! t4 statement reversible lock="EXCLUSIVE" effect=present index="orders_note_total_idx" of="orders" on="orders"
-- Builds the unique index orders_note_total_idx; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
-- Until contract has tightened the new release may read rows of orders that violate orders_note_total_idx.
-- Until contract has tightened the new release inserts a second row, without an error, by ON DUPLICATE KEY UPDATE for the same note, total in orders.
CREATE UNIQUE INDEX `orders_note_total_idx` ON `orders` (`note`, `total`) ALGORITHM=INPLACE LOCK=NONE;
