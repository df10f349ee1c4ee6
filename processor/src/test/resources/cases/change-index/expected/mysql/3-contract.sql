--! t1 check reversible on="orders" complaint="some rows of orders have the same year, mail; mend or delete them"
-- Looks for duplicates that the unique index inchworm_new_orders_becomes_unique_362feeab would not allow.
SELECT `year`, `mail`, count(*) AS `rows` FROM `orders`
    WHERE `year` IS NOT NULL AND `mail` IS NOT NULL
    GROUP BY `year`, `mail` HAVING count(*) > 1;

--! t2 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_new_orders_becomes_unique_362feeab" of="orders" on="orders"
-- Builds the unique index inchworm_new_orders_becomes_unique_362feeab; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
-- Until contract has tightened the new release may read rows of orders that violate becomes_unique.
-- Until contract has tightened the new release inserts a second row, without an error, by ON DUPLICATE KEY UPDATE for the same year, mail in orders.
CREATE UNIQUE INDEX `inchworm_new_orders_becomes_unique_362feeab` ON `orders` (`year`, `mail`) ALGORITHM=INPLACE LOCK=NONE;

--! t3 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Hides the index becomes_plain from queries; it is kept up to date, so that it can come back at once.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `becomes_plain` INVISIBLE, ALGORITHM=INPLACE, LOCK=NONE;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Hides the index becomes_unique from queries; it is kept up to date, so that it can come back at once.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `becomes_unique` INVISIBLE, ALGORITHM=INPLACE, LOCK=NONE;

--! t5 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
-- Hides the index by_mail from queries; it is kept up to date, so that it can come back at once.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` ALTER INDEX `by_mail` INVISIBLE, ALGORITHM=INPLACE, LOCK=NONE;

--! t6 statement reversible lock="EXCLUSIVE" effect=present index="orders_year_customer_id_idx" of="orders" on="orders"
-- Renames the index short_name of orders to orders_year_customer_id_idx.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `short_name` TO `orders_year_customer_id_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement reversible-if lock="EXCLUSIVE" effect=absent index="becomes_plain" of="orders" on="orders"
-- Drops the index becomes_plain. Undo builds it again.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write duplicates to orders (becomes_plain).
ALTER TABLE `orders` DROP INDEX `becomes_plain`, ALGORITHM=INPLACE, LOCK=NONE;

--! r2 statement reversible lock="EXCLUSIVE" effect=present index="becomes_plain" of="orders" on="orders"
-- Renames the index inchworm_new_orders_becomes_plain_e09c0702 of orders to becomes_plain.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `inchworm_new_orders_becomes_plain_e09c0702` TO `becomes_plain`, ALGORITHM=INPLACE, LOCK=NONE;

--! r3 statement reversible lock="EXCLUSIVE" effect=absent index="becomes_unique" of="orders" on="orders"
-- Drops the index becomes_unique. Undo builds it again.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `becomes_unique`, ALGORITHM=INPLACE, LOCK=NONE;

--! r4 statement reversible lock="EXCLUSIVE" effect=present index="becomes_unique" of="orders" on="orders"
-- Renames the index inchworm_new_orders_becomes_unique_362feeab of orders to becomes_unique.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `inchworm_new_orders_becomes_unique_362feeab` TO `becomes_unique`, ALGORITHM=INPLACE, LOCK=NONE;

--! r5 statement reversible lock="EXCLUSIVE" effect=absent index="by_mail" of="orders" on="orders"
-- Drops the index by_mail. Undo builds it again.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `by_mail`, ALGORITHM=INPLACE, LOCK=NONE;

--! r6 statement reversible lock="EXCLUSIVE" effect=present index="by_mail" of="orders" on="orders"
-- Renames the index inchworm_new_orders_by_mail_0beaaaed of orders to by_mail.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` RENAME INDEX `inchworm_new_orders_by_mail_0beaaaed` TO `by_mail`, ALGORITHM=INPLACE, LOCK=NONE;
