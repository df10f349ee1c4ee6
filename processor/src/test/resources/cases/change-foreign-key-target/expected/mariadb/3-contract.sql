--! t1 check reversible on="people","villages" complaint="some rows of people refer to rows of villages that do not exist (home); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in villages.
SELECT `home` FROM `people` AS c
    WHERE c.`home` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `villages` AS p WHERE p.`id` = c.`home`);

--! t2 statement reversible lock="EXCLUSIVE" effect=present constraint="home_fk" of="people" on="people","villages"
-- Lets people refer to villages, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Part of contract: the old release could have violated it.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of people that violate home_fk.
SET foreign_key_checks = 0;
ALTER TABLE `people` ADD CONSTRAINT `home_fk` FOREIGN KEY (`home`) REFERENCES `villages` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! t3 check reversible on="people","villages" complaint="some rows of people refer to rows of villages that do not exist (home); mend or delete them"
-- Looks for orphans: rows of people that refer to nothing in villages.
SELECT `home` FROM `people` AS c
    WHERE c.`home` IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM `villages` AS p WHERE p.`id` = c.`home`);
