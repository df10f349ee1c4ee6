--! b1 backfill reversible on="orders" key="id" column="buyer_id"
-- Gives orders.buyer_id the value of customer_id in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE `orders` SET `buyer_id` = `customer_id`
    WHERE `buyer_id` IS NULL AND `customer_id` IS NOT NULL AND /* window */ TRUE;

--! b2 check reversible on="orders" complaint="orders.buyer_id and customer_id differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.buyer_id with customer_id to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`buyer_id` <=> `customer_id`);

--! b3 statement reversible lock="EXCLUSIVE" effect=present index="orders_buyer_id_idx" of="orders" on="orders"
-- Builds the index orders_buyer_id_idx of orders.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_buyer_id_idx` ON `orders` (`buyer_id`) ALGORITHM=INPLACE LOCK=NONE;

--! b4 statement reversible lock="EXCLUSIVE" effect=present constraint="orders_buyer_id_fkey" of="orders" on="orders","customers"
-- Lets orders refer to customers, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to nothing that orders_buyer_id_fkey does not hold them to.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_buyer_id_fkey` FOREIGN KEY (`buyer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE, ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! b5 check reversible on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (buyer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT `buyer_id` FROM `orders` AS c
    WHERE c.`buyer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`buyer_id`);
