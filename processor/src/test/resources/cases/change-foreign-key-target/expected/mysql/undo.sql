--! t2 statement reversible lock="EXCLUSIVE" effect=absent constraint="home_fk" of="people" on="people","villages"
-- Drops the foreign key home_fk.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` DROP FOREIGN KEY `home_fk`, ALGORITHM=INPLACE, LOCK=NONE;

--! e1 check reversible-if on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (home); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT `home` FROM `people` AS c
    WHERE c.`home` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `towns` AS p WHERE p.`id` = c.`home`);

--! e1 statement reversible-if lock="EXCLUSIVE" effect=present constraint="home_fk" of="people" on="people","towns"
-- Lets people refer to towns, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `people` ADD CONSTRAINT `home_fk` FOREIGN KEY (`home`) REFERENCES `towns` (`id`), ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! e1 check reversible-if on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (home); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT `home` FROM `people` AS c
    WHERE c.`home` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `towns` AS p WHERE p.`id` = c.`home`);
