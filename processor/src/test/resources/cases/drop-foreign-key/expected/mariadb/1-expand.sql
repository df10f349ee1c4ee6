--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="home_fk" of="people" on="people","towns"
-- Drops the foreign key home_fk from people to towns, which the new release need not obey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of people that violate home_fk.
ALTER TABLE `people` DROP FOREIGN KEY `home_fk`, ALGORITHM=INSTANT;
