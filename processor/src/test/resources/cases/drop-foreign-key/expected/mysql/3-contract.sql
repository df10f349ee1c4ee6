--! r1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="work_fk" of="people" on="people","towns"
-- Drops the foreign key work_fk from people to towns.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write to people what refers to nothing in towns (work_fk).
-- Until the end of removal the new release cannot delete rows of towns that rows of the old one in people refer to (work_fk).
ALTER TABLE `people` DROP FOREIGN KEY `work_fk`, ALGORITHM=INPLACE, LOCK=NONE;

--! r2 statement reversible lock="EXCLUSIVE" effect=absent index="home_fk" of="people" on="people"
-- Drops the index that the foreign key home_fk of people needed.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` DROP INDEX `home_fk`, ALGORITHM=INPLACE, LOCK=NONE;

--! r3 statement reversible lock="EXCLUSIVE" effect=absent index="work_fk" of="people" on="people"
-- Drops the index that the foreign key work_fk of people needed.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` DROP INDEX `work_fk`, ALGORITHM=INPLACE, LOCK=NONE;
