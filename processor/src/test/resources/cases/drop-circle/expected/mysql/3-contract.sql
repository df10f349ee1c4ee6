--! r1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="person_order_fk" of="people" on="people","orders"
-- Drops the foreign key person_order_fk from people to orders.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of orders that rows of the old one in people refer to (person_order_fk).
ALTER TABLE `people` DROP FOREIGN KEY `person_order_fk`, ALGORITHM=INPLACE, LOCK=NONE;

--! r2 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="team_fk" of="people" on="people","teams"
-- Drops the foreign key team_fk from people to teams.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of teams that rows of the old one in people refer to (team_fk).
ALTER TABLE `people` DROP FOREIGN KEY `team_fk`, ALGORITHM=INPLACE, LOCK=NONE;

--! r3 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="lead_fk" of="teams" on="teams","people"
-- Drops the foreign key lead_fk from teams to people.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of people that rows of the old one in teams refer to (lead_fk).
ALTER TABLE `teams` DROP FOREIGN KEY `lead_fk`, ALGORITHM=INPLACE, LOCK=NONE;

--! r4 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="team_order_fk" of="teams" on="teams","orders"
-- Drops the foreign key team_order_fk from teams to orders.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of orders that rows of the old one in teams refer to (team_order_fk).
ALTER TABLE `teams` DROP FOREIGN KEY `team_order_fk`, ALGORITHM=INPLACE, LOCK=NONE;

--! r5 statement irreversible lock="EXCLUSIVE" effect=absent table="people" on="people"
-- Drops table people with its data. Cannot be undone.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TABLE `people`;

--! r6 statement irreversible lock="EXCLUSIVE" effect=absent table="teams" on="teams"
-- Drops table teams with its data. Cannot be undone.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TABLE `teams`;
