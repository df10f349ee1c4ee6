--! t1 statement reversible lock="EXCLUSIVE" effect=present index="people_nickname_key" of="people" on="people"
-- Renames the index nickname_uq of people to people_nickname_key.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` RENAME INDEX `nickname_uq` TO `people_nickname_key`, ALGORITHM=INPLACE, LOCK=NONE;

--! t2 statement reversible lock="EXCLUSIVE" effect=present index="people_nickname_idx" of="people" on="people"
-- Renames the index people_nickname_and_age_index of people to people_nickname_idx.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` RENAME INDEX `people_nickname_and_age_index` TO `people_nickname_idx`, ALGORITHM=INPLACE, LOCK=NONE;

--! r1 statement reversible lock="EXCLUSIVE" effect=present constraint="people_home_fkey" of="people" on="people","towns"
-- Lets people refer to towns, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to what home_fk holds them to, whose place it takes.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `people` ADD CONSTRAINT `people_home_fkey` FOREIGN KEY (`home`) REFERENCES `towns` (`id`), ALGORITHM=INPLACE, LOCK=NONE;
SET foreign_key_checks = 1;

--! r2 statement reversible lock="EXCLUSIVE" effect=absent constraint="home_fk" of="people" on="people","towns"
-- Drops the foreign key home_fk.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` DROP FOREIGN KEY `home_fk`, ALGORITHM=INPLACE, LOCK=NONE;

--! r3 statement reversible lock="EXCLUSIVE" effect=absent index="home_fk" of="people" on="people"
-- Drops the index that the foreign key home_fk of people needed.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` DROP INDEX `home_fk`, ALGORITHM=INPLACE, LOCK=NONE;
