--! t8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_countries_title_a8f292a5" of="countries" on="countries"
-- Takes up the sync of countries.title on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_countries_title_a8f292a5` BEFORE UPDATE ON `countries` FOR EACH ROW
    SET NEW.`title` = IF(NEW.`title` IS NULL, (SELECT (upper(name)) FROM (SELECT NEW.`name` AS `name`) AS `countries`), NEW.`title`);

--! t7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_countries_title_10e3cc91" of="countries" on="countries"
-- Takes up the sync of countries.title on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_countries_title_10e3cc91` BEFORE INSERT ON `countries` FOR EACH ROW
    SET NEW.`title` = IF(NEW.`title` IS NULL, (SELECT (upper(name)) FROM (SELECT NEW.`name` AS `name`) AS `countries`), NEW.`title`);

--! t6 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_cities_label_7b7061c5" of="cities" on="cities"
-- Takes up the sync of cities.label on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_cities_label_7b7061c5` BEFORE UPDATE ON `cities` FOR EACH ROW
    SET NEW.`label` = IF(NEW.`label` IS NULL, (SELECT (concat(country_code, '!')) FROM (SELECT NEW.`country_code` AS `country_code`) AS `cities`), NEW.`label`);

--! t5 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_cities_label_4579b81f" of="cities" on="cities"
-- Takes up the sync of cities.label on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_cities_label_4579b81f` BEFORE INSERT ON `cities` FOR EACH ROW
    SET NEW.`label` = IF(NEW.`label` IS NULL, (SELECT (concat(country_code, '!')) FROM (SELECT NEW.`country_code` AS `country_code`) AS `cities`), NEW.`label`);

--! t4 statement reversible lock="EXCLUSIVE" effect=repeatable on="countries"
-- Allows NULL in countries.title again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `countries` MODIFY COLUMN `title` varchar(255), ALGORITHM=INPLACE, LOCK=NONE;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="cities"
-- Allows NULL in cities.label again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `cities` MODIFY COLUMN `label` varchar(255), ALGORITHM=INPLACE, LOCK=NONE;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_countries_title_a8f292a5" of="countries" on="countries"
-- Takes the trigger on UPDATE for countries.title away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_countries_title_a8f292a5`;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_countries_title_10e3cc91" of="countries" on="countries"
-- Takes the trigger on INSERT for countries.title away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_countries_title_10e3cc91`;

--! e6 check reversible-if on="countries" complaint="countries.title holds values that the new release may have written; they would be lost"
-- Rows whose value in countries.title would be lost.
SELECT `code` FROM `countries`
    WHERE `title` IS NOT NULL
    AND NOT (CAST(`title` AS BINARY) <=> CAST((upper(name)) AS BINARY));

--! e6 statement reversible-if lock="EXCLUSIVE" effect=absent column="title" of="countries" on="countries"
-- Drops column countries.title, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `countries` DROP COLUMN `title`, ALGORITHM=INSTANT;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_cities_label_7b7061c5" of="cities" on="cities"
-- Takes the trigger on UPDATE for cities.label away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_cities_label_7b7061c5`;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_cities_label_4579b81f" of="cities" on="cities"
-- Takes the trigger on INSERT for cities.label away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_cities_label_4579b81f`;

--! e2 check reversible-if on="cities" complaint="cities.label holds values that the new release may have written; they would be lost"
-- Rows whose value in cities.label would be lost.
SELECT `id` FROM `cities`
    WHERE `label` IS NOT NULL
    AND NOT (CAST(`label` AS BINARY) <=> CAST((concat(country_code, '!')) AS BINARY));

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="label" of="cities" on="cities"
-- Drops column cities.label, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `cities` DROP COLUMN `label`, ALGORITHM=INSTANT;
