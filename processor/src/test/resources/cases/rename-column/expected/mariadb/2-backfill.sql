--! b1 backfill reversible on="orders" key="id" column="buyer_id","phone","rack","remark","status","token"
-- Gives 6 columns of orders their values in the rows that exist, in one pass, batch by batch along the key:
-- orders.buyer_id the value of customer_id,
-- orders.phone the value of fax,
-- orders.rack the value of shelf,
-- orders.remark the value of note,
-- orders.status the value of state,
-- orders.token the value of code.
-- A column that has a value keeps it: it can be run again at any time.
UPDATE `orders` SET `buyer_id` = coalesce(`buyer_id`, `customer_id`),
        `phone` = coalesce(`phone`, `fax`),
        `rack` = coalesce(`rack`, `shelf`),
        `remark` = coalesce(`remark`, `note`),
        `status` = coalesce(`status`, `state`),
        `token` = coalesce(`token`, `code`)
    WHERE (`buyer_id` IS NULL AND `customer_id` IS NOT NULL
        OR `phone` IS NULL AND `fax` IS NOT NULL
        OR `rack` IS NULL AND `shelf` IS NOT NULL
        OR `remark` IS NULL AND `note` IS NOT NULL
        OR `status` IS NULL AND `state` IS NOT NULL
        OR `token` IS NULL AND `code` IS NOT NULL)
    AND /* window */ TRUE;

--! b2 check reversible on="orders" complaint="orders.buyer_id and customer_id differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.buyer_id with customer_id to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`buyer_id` <=> `customer_id`);

--! b3 check reversible on="orders" complaint="orders.phone and fax differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.phone with fax to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (CAST(`phone` AS BINARY) <=> CAST(`fax` AS BINARY));

--! b4 check reversible on="orders" complaint="orders.rack and shelf differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.rack with shelf to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`rack` <=> `shelf`);

--! b5 check reversible on="orders" complaint="orders.remark and note differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.remark with note to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (CAST(`remark` AS BINARY) <=> CAST(`note` AS BINARY));

--! b6 check reversible on="orders" complaint="orders.status and state differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.status with state to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (CAST(`status` AS BINARY) <=> CAST(`state` AS BINARY));

--! b7 check reversible on="orders" complaint="orders.token and code differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.token with code to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (CAST(`token` AS BINARY) <=> CAST(`code` AS BINARY));

--! b8 statement reversible lock="EXCLUSIVE" effect=present index="orders_buyer_id_fkey" of="orders" on="orders"
-- Builds the index that the foreign key orders_buyer_id_fkey of orders needs.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_buyer_id_fkey` ON `orders` (`buyer_id`) ALGORITHM=NOCOPY LOCK=NONE;

--! b9 statement reversible lock="EXCLUSIVE" effect=present index="orders_rack_idx" of="orders" on="orders"
-- Builds the index orders_rack_idx of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_rack_idx` ON `orders` (`rack`) ALGORITHM=NOCOPY LOCK=NONE;

--! b10 statement reversible lock="EXCLUSIVE" effect=present index="orders_remark_rack_idx" of="orders" on="orders"
-- Builds the index orders_remark_rack_idx of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_remark_rack_idx` ON `orders` (`remark`, `rack` DESC) ALGORITHM=NOCOPY LOCK=NONE;

--! b11 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_twin_orders_orders_place_17e1e648" of="orders" on="orders"
-- Builds the unique index inchworm_twin_orders_orders_place_17e1e648 of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE UNIQUE INDEX `inchworm_twin_orders_orders_place_17e1e648` ON `orders` (`token`, `rack`) ALGORITHM=NOCOPY LOCK=NONE;

--! b12 statement reversible lock="EXCLUSIVE" effect=present constraint="orders_buyer_id_fkey" of="orders" on="orders","customers"
-- Lets orders refer to customers, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to nothing that orders_buyer_id_fkey does not hold them to.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `orders` ADD CONSTRAINT `orders_buyer_id_fkey` FOREIGN KEY (`buyer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE, ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! b13 check reversible on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (buyer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT `buyer_id` FROM `orders` AS c
    WHERE c.`buyer_id` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `customers` AS p WHERE p.`id` = c.`buyer_id`);
