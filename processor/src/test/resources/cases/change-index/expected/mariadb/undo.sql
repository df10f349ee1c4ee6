--! r6 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_new_orders_by_mail_0beaaaed" of="orders" on="orders"
-- Renames the index by_mail of orders to inchworm_new_orders_by_mail_0beaaaed.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `by_mail` TO `inchworm_new_orders_by_mail_0beaaaed`, ALGORITHM=INSTANT;

--! r5 statement reversible lock="EXCLUSIVE" effect=present index="by_mail" of="orders" on="orders"
-- Builds the index by_mail of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `by_mail` ON `orders` (`mail`) ALGORITHM=NOCOPY LOCK=NONE;

--! r4 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_new_orders_becomes_unique_362feeab" of="orders" on="orders"
-- Renames the index becomes_unique of orders to inchworm_new_orders_becomes_unique_362feeab.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `becomes_unique` TO `inchworm_new_orders_becomes_unique_362feeab`, ALGORITHM=INSTANT;

--! r3 statement reversible lock="EXCLUSIVE" effect=present index="becomes_unique" of="orders" on="orders"
-- Builds the index becomes_unique of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `becomes_unique` ON `orders` (`year`, `mail`) ALGORITHM=NOCOPY LOCK=NONE;

--! r2 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_new_orders_becomes_plain_e09c0702" of="orders" on="orders"
-- Renames the index becomes_plain of orders to inchworm_new_orders_becomes_plain_e09c0702.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `becomes_plain` TO `inchworm_new_orders_becomes_plain_e09c0702`, ALGORITHM=INSTANT;

--! r1 check reversible-if on="orders" complaint="some rows of orders have the same mail, year; mend or delete them"
-- Looks for duplicates that the unique index becomes_plain would not allow.
SELECT `mail`, `year`, count(*) AS `rows` FROM `orders`
    WHERE `mail` IS NOT NULL AND `year` IS NOT NULL
    GROUP BY `mail`, `year` HAVING count(*) > 1;

--! r1 statement reversible-if lock="EXCLUSIVE" effect=present index="becomes_plain" of="orders" on="orders"
-- Builds the unique index becomes_plain; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE UNIQUE INDEX `becomes_plain` ON `orders` (`mail`, `year`) ALGORITHM=NOCOPY LOCK=NONE;

--! t6 statement reversible lock="EXCLUSIVE" effect=present index="short_name" of="orders" on="orders"
-- Renames the index orders_year_customer_id_idx of orders to short_name.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `orders_year_customer_id_idx` TO `short_name`, ALGORITHM=INSTANT;

--! t5 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Lets queries use the index by_mail again.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `by_mail` NOT IGNORED, ALGORITHM=INSTANT;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Lets queries use the index becomes_unique again.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `becomes_unique` NOT IGNORED, ALGORITHM=INSTANT;

--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Lets queries use the index becomes_plain again.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `becomes_plain` NOT IGNORED, ALGORITHM=INSTANT;

--! t2 statement reversible lock="EXCLUSIVE" effect=absent index="inchworm_new_orders_becomes_unique_362feeab" of="orders" on="orders"
-- Drops the unique index inchworm_new_orders_becomes_unique_362feeab.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `inchworm_new_orders_becomes_unique_362feeab`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e2 statement reversible lock="EXCLUSIVE" effect=absent index="inchworm_new_orders_by_mail_0beaaaed" of="orders" on="orders"
-- Drops the index inchworm_new_orders_by_mail_0beaaaed.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `inchworm_new_orders_by_mail_0beaaaed`, ALGORITHM=NOCOPY, LOCK=NONE;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent index="inchworm_new_orders_becomes_plain_e09c0702" of="orders" on="orders"
-- Drops the index inchworm_new_orders_becomes_plain_e09c0702.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `inchworm_new_orders_becomes_plain_e09c0702`, ALGORITHM=NOCOPY, LOCK=NONE;
