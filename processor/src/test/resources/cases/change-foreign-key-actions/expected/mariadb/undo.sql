--! t7 statement reversible lock="EXCLUSIVE" effect=absent constraint="work_fk" of="people" on="people","towns"
-- Drops the foreign key work_fk.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` DROP FOREIGN KEY `work_fk`, ALGORITHM=INSTANT;

--! t5 check reversible-if on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (work); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT `work` FROM `people` AS c
    WHERE c.`work` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `towns` AS p WHERE p.`id` = c.`work`);

--! t5 statement reversible-if lock="EXCLUSIVE" effect=present constraint="work_fk" of="people" on="people","towns"
-- Lets people refer to towns, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `people` ADD CONSTRAINT `work_fk` FOREIGN KEY (`work`) REFERENCES `towns` (`id`) ON DELETE SET NULL, ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! t5 check reversible-if on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (work); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT `work` FROM `people` AS c
    WHERE c.`work` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `towns` AS p WHERE p.`id` = c.`work`);

--! t3 statement reversible lock="EXCLUSIVE" effect=absent constraint="home_fk" of="people" on="people","towns"
-- Drops the foreign key home_fk.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` DROP FOREIGN KEY `home_fk`, ALGORITHM=INSTANT;

--! t1 check reversible-if on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (home); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT `home` FROM `people` AS c
    WHERE c.`home` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `towns` AS p WHERE p.`id` = c.`home`);

--! t1 statement reversible-if lock="EXCLUSIVE" effect=present constraint="home_fk" of="people" on="people","towns"
-- Lets people refer to towns, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `people` ADD CONSTRAINT `home_fk` FOREIGN KEY (`home`) REFERENCES `towns` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! t1 check reversible-if on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (home); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT `home` FROM `people` AS c
    WHERE c.`home` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `towns` AS p WHERE p.`id` = c.`home`);
