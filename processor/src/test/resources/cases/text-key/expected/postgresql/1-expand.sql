--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="cities"
-- Adds column cities.label, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "cities" ADD COLUMN "label" varchar(255);
EXPLAIN (COSTS FALSE) UPDATE "cities" SET "label" = (concat(country_code, '!'));
EXPLAIN (COSTS FALSE) SELECT (concat(country_code, '!')) FROM (SELECT * FROM "cities") AS "cities";
CREATE FUNCTION "inchworm_fill_cities_label_22fc7ac5"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."label" := (SELECT (concat(country_code, '!')) FROM (SELECT NEW.*) AS "cities");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_cities_label_22fc7ac5" BEFORE INSERT OR UPDATE ON "cities"
    FOR EACH ROW WHEN (NEW."label" IS NULL) EXECUTE FUNCTION "inchworm_fill_cities_label_22fc7ac5"();

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="countries"
-- Adds column countries.title, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" ADD COLUMN "title" varchar(255);
EXPLAIN (COSTS FALSE) UPDATE "countries" SET "title" = (upper(name));
EXPLAIN (COSTS FALSE) SELECT (upper(name)) FROM (SELECT * FROM "countries") AS "countries";
CREATE FUNCTION "inchworm_fill_countries_title_5841061d"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."title" := (SELECT (upper(name)) FROM (SELECT NEW.*) AS "countries");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_countries_title_5841061d" BEFORE INSERT OR UPDATE ON "countries"
    FOR EACH ROW WHEN (NEW."title" IS NULL) EXECUTE FUNCTION "inchworm_fill_countries_title_5841061d"();
