--! t1 check reversible on="invoice","customers" complaint="some rows of invoice refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of invoice that refer to nothing in customers.
SELECT `customer_id` FROM `invoice` AS c
    WHERE c.`customer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`customer_id`);

--! t2 statement reversible lock="EXCLUSIVE" effect=present constraint="invoice_customer_id_fkey" of="invoice" on="invoice","customers"
-- Lets invoice refer to customers, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of invoice that violate invoice_customer_id_fkey.
SET foreign_key_checks = 0;
ALTER TABLE `invoice` ADD CONSTRAINT `invoice_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE, ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! t3 check reversible on="invoice","customers" complaint="some rows of invoice refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of invoice that refer to nothing in customers.
SELECT `customer_id` FROM `invoice` AS c
    WHERE c.`customer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`customer_id`);

--! t4 check reversible on="invoice","orders" complaint="some rows of invoice refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of invoice that refer to nothing in orders.
SELECT `order_id` FROM `invoice` AS c
    WHERE c.`order_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order_id`);

--! t5 statement reversible lock="EXCLUSIVE" effect=present constraint="invoice_order_id_fkey" of="invoice" on="invoice","orders"
-- Lets invoice refer to orders, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of invoice that violate invoice_order_id_fkey.
SET foreign_key_checks = 0;
ALTER TABLE `invoice` ADD CONSTRAINT `invoice_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! t6 check reversible on="invoice","orders" complaint="some rows of invoice refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of invoice that refer to nothing in orders.
SELECT `order_id` FROM `invoice` AS c
    WHERE c.`order_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order_id`);
