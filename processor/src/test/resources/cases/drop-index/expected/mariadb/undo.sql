--! r2 check reversible-if on="orders" complaint="some rows of orders have the same customer_id, note; mend or delete them"
-- Looks for duplicates that the unique index orders_customer_id_note_idx would not allow.
SELECT `customer_id`, `note`, count(*) AS `rows` FROM `orders`
    WHERE `customer_id` IS NOT NULL AND `note` IS NOT NULL
    GROUP BY `customer_id`, `note` HAVING count(*) > 1;

--! r2 statement reversible-if lock="EXCLUSIVE" effect=present index="orders_customer_id_note_idx" of="orders" on="orders"
-- Builds the unique index orders_customer_id_note_idx; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE UNIQUE INDEX `orders_customer_id_note_idx` ON `orders` (`customer_id`, `note`) ALGORITHM=NOCOPY LOCK=NONE;

--! r1 statement reversible lock="EXCLUSIVE" effect=present index="orders_customer_id_idx" of="orders" on="orders"
-- Builds the index orders_customer_id_idx of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_customer_id_idx` ON `orders` (`customer_id`) ALGORITHM=NOCOPY LOCK=NONE;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Lets queries use the index orders_customer_id_note_idx again.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `orders_customer_id_note_idx` NOT IGNORED, ALGORITHM=INSTANT;

--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Lets queries use the index orders_customer_id_idx again.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `orders_customer_id_idx` NOT IGNORED, ALGORITHM=INSTANT;
