--! t1 check reversible on="cities" complaint="cities.label is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in cities.label, while others read and write.
SELECT `id` FROM `cities` WHERE `label` IS NULL;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="cities"
-- Makes cities.label NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `cities` MODIFY COLUMN `label` varchar(255) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t3 check reversible on="countries" complaint="countries.title is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in countries.title, while others read and write.
SELECT `code` FROM `countries` WHERE `title` IS NULL;

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="countries"
-- Makes countries.title NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `countries` MODIFY COLUMN `title` varchar(255) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t5 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_cities_label_4579b81f" of="cities" on="cities"
-- Ends the sync of cities.label on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_cities_label_4579b81f`;

--! t6 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_cities_label_7b7061c5" of="cities" on="cities"
-- Ends the sync of cities.label on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_cities_label_7b7061c5`;

--! t7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_countries_title_10e3cc91" of="countries" on="countries"
-- Ends the sync of countries.title on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_countries_title_10e3cc91`;

--! t8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_countries_title_a8f292a5" of="countries" on="countries"
-- Ends the sync of countries.title on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_countries_title_a8f292a5`;
