--! b1 backfill reversible on="orders" key="id" column="customer_id","parent_id"
-- Gives 2 columns of orders their values in the rows that exist, in one pass, batch by batch along the key:
-- orders.customer_id the value of customer,
-- orders.parent_id the value of parent.
-- A column that has a value keeps it: it can be run again at any time.
UPDATE `orders` SET `customer_id` = coalesce(`customer_id`, `customer`),
        `parent_id` = coalesce(`parent_id`, `parent`)
    WHERE (`customer_id` IS NULL AND `customer` IS NOT NULL
        OR `parent_id` IS NULL AND `parent` IS NOT NULL)
    AND /* window */ TRUE;

--! b2 check reversible on="orders" complaint="orders.customer_id and customer differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.customer_id with customer to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`customer_id` <=> `customer`);

--! b3 check reversible on="orders" complaint="orders.parent_id and parent differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.parent_id with parent to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`parent_id` <=> `parent`);

--! b4 statement reversible lock="EXCLUSIVE" effect=present index="orders_parent_id_fkey" of="orders" on="orders"
-- Builds the index that the foreign key orders_parent_id_fkey of orders needs.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_parent_id_fkey` ON `orders` (`parent_id`) ALGORITHM=NOCOPY LOCK=NONE;

--! b5 statement reversible lock="EXCLUSIVE" effect=present index="orders_customer_id_idx" of="orders" on="orders"
-- Builds the index orders_customer_id_idx of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_customer_id_idx` ON `orders` (`customer_id`) ALGORITHM=NOCOPY LOCK=NONE;

--! b6 statement reversible lock="EXCLUSIVE" effect=present constraint="orders_customer_id_fkey" of="orders" on="orders","customer"
-- Lets orders refer to customer, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to nothing that orders_customer_id_fkey does not hold them to.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `customer` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! b7 check reversible on="orders","customer" complaint="some rows of orders refer to rows of customer that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customer.
SELECT `customer_id` FROM `orders` AS c
    WHERE c.`customer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customer` AS p WHERE p.`id` = c.`customer_id`);

--! b8 statement reversible lock="EXCLUSIVE" effect=present constraint="orders_parent_id_fkey" of="orders" on="orders"
-- Lets orders refer to orders, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to nothing that orders_parent_id_fkey does not hold them to.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_parent_id_fkey` FOREIGN KEY (`parent_id`) REFERENCES `orders` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! b9 check reversible on="orders" complaint="some rows of orders refer to rows of orders that do not exist (parent_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in orders.
SELECT `parent_id` FROM `orders` AS c
    WHERE c.`parent_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`parent_id`);
