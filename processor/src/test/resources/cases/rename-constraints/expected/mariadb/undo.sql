--! r3 statement reversible lock="EXCLUSIVE" effect=present index="home_fk" of="people" on="people"
-- Builds the index that the foreign key home_fk of people needs.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `home_fk` ON `people` (`home`) ALGORITHM=NOCOPY LOCK=NONE;

--! r2 statement reversible lock="EXCLUSIVE" effect=present constraint="home_fk" of="people" on="people","towns"
-- Lets people refer to towns, from now on. With foreign_key_checks off the server looks at no row that exists.
-- Holds rows to what people_home_fkey holds them to.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
SET foreign_key_checks = 0;
ALTER TABLE `people` ADD CONSTRAINT `home_fk` FOREIGN KEY (`home`) REFERENCES `towns` (`id`), ALGORITHM=INSTANT;
SET foreign_key_checks = 1;

--! r1 statement reversible lock="EXCLUSIVE" effect=absent constraint="people_home_fkey" of="people" on="people","towns"
-- Drops the foreign key people_home_fkey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` DROP FOREIGN KEY `people_home_fkey`, ALGORITHM=INSTANT;

--! t2 statement reversible lock="EXCLUSIVE" effect=present index="people_nickname_and_age_index" of="people" on="people"
-- Renames the index people_nickname_idx of people to people_nickname_and_age_index.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` RENAME INDEX `people_nickname_idx` TO `people_nickname_and_age_index`, ALGORITHM=INSTANT;

--! t1 statement reversible lock="EXCLUSIVE" effect=present index="nickname_uq" of="people" on="people"
-- Renames the index people_nickname_key of people to nickname_uq.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` RENAME INDEX `people_nickname_key` TO `nickname_uq`, ALGORITHM=INSTANT;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent index="people_home_fkey" of="people" on="people"
-- Drops the index that the foreign key people_home_fkey of people needed.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` DROP INDEX `people_home_fkey`, ALGORITHM=NOCOPY, LOCK=NONE;
