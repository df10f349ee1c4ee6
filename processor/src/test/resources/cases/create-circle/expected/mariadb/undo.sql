--! t5 statement reversible lock="EXCLUSIVE" effect=absent constraint="team_order_fk" of="teams" on="teams","orders"
-- Drops the foreign key team_order_fk.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `teams` DROP FOREIGN KEY `team_order_fk`, ALGORITHM=INSTANT;

--! t2 statement reversible lock="EXCLUSIVE" effect=absent constraint="person_order_fk" of="people" on="people","orders"
-- Drops the foreign key person_order_fk.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `people` DROP FOREIGN KEY `person_order_fk`, ALGORITHM=INSTANT;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent constraint="lead_fk" of="teams" on="teams","people"
-- Drops the foreign key lead_fk of teams, so that the tables can go one by one.
ALTER TABLE `teams` DROP FOREIGN KEY `lead_fk`, ALGORITHM=INSTANT;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent constraint="team_fk" of="people" on="people","teams"
-- Drops the foreign key team_fk of people, so that the tables can go one by one.
ALTER TABLE `people` DROP FOREIGN KEY `team_fk`, ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent constraint="boss_fk" of="people" on="people"
-- Drops the foreign key boss_fk of people, so that the tables can go one by one.
ALTER TABLE `people` DROP FOREIGN KEY `boss_fk`, ALGORITHM=INSTANT;

--! e2 check reversible-if on="teams" complaint="teams holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table teams.
SELECT `id` FROM `teams`;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent table="teams" on="teams"
-- Drops table teams, which only the new release knows.
DROP TABLE `teams`;

--! e1 check reversible-if on="people" complaint="people holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table people.
SELECT `id` FROM `people`;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent table="people" on="people"
-- Drops table people, which only the new release knows.
DROP TABLE `people`;
