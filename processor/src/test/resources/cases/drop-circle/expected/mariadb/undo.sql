--! r4 check reversible-if on="teams","orders" complaint="some rows of teams refer to rows of orders that do not exist (order); mend or delete them"
-- Looks for orphans: rows of teams that refer to nothing in orders.
SELECT `order` FROM `teams` AS c
    WHERE c.`order` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order`);

--! r4 statement reversible-if lock="EXCLUSIVE" effect=present constraint="team_order_fk" of="teams" on="teams","orders"
-- Lets teams refer to orders, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `teams` ADD CONSTRAINT `team_order_fk` FOREIGN KEY (`order`) REFERENCES `orders` (`id`) ON DELETE CASCADE, ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r4 check reversible-if on="teams","orders" complaint="some rows of teams refer to rows of orders that do not exist (order); mend or delete them"
-- Looks for orphans: rows of teams that refer to nothing in orders.
SELECT `order` FROM `teams` AS c
    WHERE c.`order` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order`);

--! r3 check reversible-if on="teams","people" complaint="some rows of teams refer to rows of people that do not exist (lead); mend or delete them"
-- Looks for orphans: rows of teams that refer to nothing in people.
SELECT `lead` FROM `teams` AS c
    WHERE c.`lead` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `people` AS p WHERE p.`id` = c.`lead`);

--! r3 statement reversible-if lock="EXCLUSIVE" effect=present constraint="lead_fk" of="teams" on="teams","people"
-- Lets teams refer to people, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `teams` ADD CONSTRAINT `lead_fk` FOREIGN KEY (`lead`) REFERENCES `people` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r3 check reversible-if on="teams","people" complaint="some rows of teams refer to rows of people that do not exist (lead); mend or delete them"
-- Looks for orphans: rows of teams that refer to nothing in people.
SELECT `lead` FROM `teams` AS c
    WHERE c.`lead` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `people` AS p WHERE p.`id` = c.`lead`);

--! r2 check reversible-if on="people","teams" complaint="some rows of people refer to rows of teams that do not exist (team); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in teams.
SELECT `team` FROM `people` AS c
    WHERE c.`team` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `teams` AS p WHERE p.`id` = c.`team`);

--! r2 statement reversible-if lock="EXCLUSIVE" effect=present constraint="team_fk" of="people" on="people","teams"
-- Lets people refer to teams, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `people` ADD CONSTRAINT `team_fk` FOREIGN KEY (`team`) REFERENCES `teams` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r2 check reversible-if on="people","teams" complaint="some rows of people refer to rows of teams that do not exist (team); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in teams.
SELECT `team` FROM `people` AS c
    WHERE c.`team` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `teams` AS p WHERE p.`id` = c.`team`);

--! r1 check reversible-if on="people","orders" complaint="some rows of people refer to rows of orders that do not exist (order); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in orders.
SELECT `order` FROM `people` AS c
    WHERE c.`order` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order`);

--! r1 statement reversible-if lock="EXCLUSIVE" effect=present constraint="person_order_fk" of="people" on="people","orders"
-- Lets people refer to orders, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `people` ADD CONSTRAINT `person_order_fk` FOREIGN KEY (`order`) REFERENCES `orders` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r1 check reversible-if on="people","orders" complaint="some rows of people refer to rows of orders that do not exist (order); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in orders.
SELECT `order` FROM `people` AS c
    WHERE c.`order` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `orders` AS p WHERE p.`id` = c.`order`);
