--! b1 backfill reversible on="cities" key="id" column="label"
-- Fills cities.label in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `cities` SET `label` = (concat(country_code, '!'))
    WHERE `label` IS NULL AND /* window */ TRUE;

--! b2 backfill reversible on="countries" key="code" column="title"
-- Fills countries.title in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `countries` SET `title` = (upper(name))
    WHERE `title` IS NULL AND /* window */ TRUE;
