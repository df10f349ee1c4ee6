--! r3 statement reversible lock="EXCLUSIVE" effect=present index="work_fk" of="people" on="people"
-- Builds the index that the foreign key work_fk of people needs.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `work_fk` ON `people` (`work`) ALGORITHM=INPLACE LOCK=NONE;

--! r2 statement reversible lock="EXCLUSIVE" effect=present index="home_fk" of="people" on="people"
-- Builds the index that the foreign key home_fk of people needs.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `home_fk` ON `people` (`home`) ALGORITHM=INPLACE LOCK=NONE;

--! r1 check reversible-if on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (work); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT `work` FROM `people` AS c
    WHERE c.`work` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `towns` AS p WHERE p.`id` = c.`work`);

--! r1 statement reversible-if lock="EXCLUSIVE" effect=present constraint="work_fk" of="people" on="people","towns"
-- Lets people refer to towns, from now on. With foreign_key_checks off the server looks at no row that exists.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `people` ADD CONSTRAINT `work_fk` FOREIGN KEY (`work`) REFERENCES `towns` (`id`) ON DELETE SET NULL, ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! r1 check reversible-if on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (work); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT `work` FROM `people` AS c
    WHERE c.`work` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `towns` AS p WHERE p.`id` = c.`work`);

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
