--! e1 check reversible on="cities" complaint="the expression for cities.label finds something where nothing is"
-- Tries the expression for cities.label without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (concat(country_code, '!')) AS `label` FROM (SELECT `country_code` FROM `cities`) AS `cities`) AS `probe` WHERE FALSE;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="label" of="cities" on="cities"
-- Adds column cities.label, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `cities` ADD COLUMN `label` varchar(255), ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_cities_label_4579b81f" of="cities" on="cities"
-- Fills cities.label on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_cities_label_4579b81f` BEFORE INSERT ON `cities` FOR EACH ROW
    SET NEW.`label` = IF(NEW.`label` IS NULL, (SELECT (concat(country_code, '!')) FROM (SELECT NEW.`country_code` AS `country_code`) AS `cities`), NEW.`label`);

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_cities_label_7b7061c5" of="cities" on="cities"
-- Fills cities.label on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_cities_label_7b7061c5` BEFORE UPDATE ON `cities` FOR EACH ROW
    SET NEW.`label` = IF(NEW.`label` IS NULL, (SELECT (concat(country_code, '!')) FROM (SELECT NEW.`country_code` AS `country_code`) AS `cities`), NEW.`label`);

--! e5 check reversible on="countries" complaint="the expression for countries.title finds something where nothing is"
-- Tries the expression for countries.title without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (upper(name)) AS `title` FROM (SELECT `name` FROM `countries`) AS `countries`) AS `probe` WHERE FALSE;

--! e6 statement reversible-if lock="EXCLUSIVE" effect=present column="title" of="countries" on="countries"
-- Adds column countries.title, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `countries` ADD COLUMN `title` varchar(255), ALGORITHM=INSTANT;

--! e7 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_countries_title_10e3cc91" of="countries" on="countries"
-- Fills countries.title on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_countries_title_10e3cc91` BEFORE INSERT ON `countries` FOR EACH ROW
    SET NEW.`title` = IF(NEW.`title` IS NULL, (SELECT (upper(name)) FROM (SELECT NEW.`name` AS `name`) AS `countries`), NEW.`title`);

--! e8 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_countries_title_a8f292a5" of="countries" on="countries"
-- Fills countries.title on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_countries_title_a8f292a5` BEFORE UPDATE ON `countries` FOR EACH ROW
    SET NEW.`title` = IF(NEW.`title` IS NULL, (SELECT (upper(name)) FROM (SELECT NEW.`name` AS `name`) AS `countries`), NEW.`title`);
