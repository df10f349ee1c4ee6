--! t1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="home_fk" of="people" on="people","towns"
-- Drops the foreign key home_fk of people, in whose place another one comes at once.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on ON DELETE CASCADE ON UPDATE NO ACTION of home_fk.
-- Until contract has tightened the new release cannot delete rows of towns that rows of people refer to (home_fk).
ALTER TABLE `people` DROP FOREIGN KEY `home_fk`, ALGORITHM=INSTANT;

--! t2 check reversible on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (home); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT `home` FROM `people` AS c
    WHERE c.`home` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `towns` AS p WHERE p.`id` = c.`home`);

--! t3 statement reversible lock="EXCLUSIVE" effect=present constraint="home_fk" of="people" on="people","towns"
-- Lets people refer to towns, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of people that violate home_fk.
SET foreign_key_checks = 0;
ALTER TABLE `people` ADD CONSTRAINT `home_fk` FOREIGN KEY (`home`) REFERENCES `towns` (`id`) ON DELETE CASCADE, ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! t4 check reversible on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (home); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT `home` FROM `people` AS c
    WHERE c.`home` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `towns` AS p WHERE p.`id` = c.`home`);

--! t5 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="work_fk" of="people" on="people","towns"
-- Drops the foreign key work_fk of people, in whose place another one comes at once.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on ON DELETE RESTRICT ON UPDATE CASCADE of work_fk.
-- Until contract has tightened the new release cannot delete rows of towns that rows of people refer to (work_fk).
ALTER TABLE `people` DROP FOREIGN KEY `work_fk`, ALGORITHM=INSTANT;

--! t6 check reversible on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (work); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT `work` FROM `people` AS c
    WHERE c.`work` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `towns` AS p WHERE p.`id` = c.`work`);

--! t7 statement reversible lock="EXCLUSIVE" effect=present constraint="work_fk" of="people" on="people","towns"
-- Lets people refer to towns, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of people that violate work_fk.
SET foreign_key_checks = 0;
ALTER TABLE `people` ADD CONSTRAINT `work_fk` FOREIGN KEY (`work`) REFERENCES `towns` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE, ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! t8 check reversible on="people","towns" complaint="some rows of people refer to rows of towns that do not exist (work); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in towns.
SELECT `work` FROM `people` AS c
    WHERE c.`work` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `towns` AS p WHERE p.`id` = c.`work`);
