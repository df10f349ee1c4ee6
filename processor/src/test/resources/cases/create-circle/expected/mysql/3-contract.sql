--! t1 check reversible on="people","orders" complaint="some rows of people refer to rows of orders that do not exist (order); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in orders.
SELECT `order` FROM `people` AS c
    WHERE c.`order` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order`);

--! t2 statement reversible lock="EXCLUSIVE" effect=present constraint="person_order_fk" of="people" on="people","orders"
-- Lets people refer to orders, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of people that violate person_order_fk.
SET foreign_key_checks = 0;
ALTER TABLE `people` ADD CONSTRAINT `person_order_fk` FOREIGN KEY (`order`) REFERENCES `orders` (`id`), ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! t3 check reversible on="people","orders" complaint="some rows of people refer to rows of orders that do not exist (order); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in orders.
SELECT `order` FROM `people` AS c
    WHERE c.`order` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order`);

--! t4 check reversible on="teams","orders" complaint="some rows of teams refer to rows of orders that do not exist (order); mend or delete them"
-- Looks for orphans: rows of teams that refer to nothing in orders.
SELECT `order` FROM `teams` AS c
    WHERE c.`order` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order`);

--! t5 statement reversible lock="EXCLUSIVE" effect=present constraint="team_order_fk" of="teams" on="teams","orders"
-- Lets teams refer to orders, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of teams that violate team_order_fk.
SET foreign_key_checks = 0;
ALTER TABLE `teams` ADD CONSTRAINT `team_order_fk` FOREIGN KEY (`order`) REFERENCES `orders` (`id`) ON DELETE CASCADE, ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! t6 check reversible on="teams","orders" complaint="some rows of teams refer to rows of orders that do not exist (order); mend or delete them"
-- Looks for orphans: rows of teams that refer to nothing in orders.
SELECT `order` FROM `teams` AS c
    WHERE c.`order` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order`);
