--! t12 transaction reversible lock="SHARE ROW EXCLUSIVE" on="countries"
-- Takes up the sync of countries.title again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_countries_title_5841061d"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."title" := (SELECT (upper(name)) FROM (SELECT NEW.*) AS "countries");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_countries_title_5841061d" BEFORE INSERT OR UPDATE ON "countries"
    FOR EACH ROW WHEN (NEW."title" IS NULL) EXECUTE FUNCTION "inchworm_fill_countries_title_5841061d"();

--! t11 transaction reversible lock="SHARE ROW EXCLUSIVE" on="cities"
-- Takes up the sync of cities.label again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_cities_label_22fc7ac5"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."label" := (SELECT (concat(country_code, '!')) FROM (SELECT NEW.*) AS "cities");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_cities_label_22fc7ac5" BEFORE INSERT OR UPDATE ON "cities"
    FOR EACH ROW WHEN (NEW."label" IS NULL) EXECUTE FUNCTION "inchworm_fill_cities_label_22fc7ac5"();

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Refuses NULL in countries.title from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" ADD CONSTRAINT "inchworm_set_countries_title_3c28622c" CHECK ("title" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="countries"
-- Looks at the rows of countries that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "countries" VALIDATE CONSTRAINT "inchworm_set_countries_title_3c28622c";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Allows NULL in countries.title again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" ALTER COLUMN "title" DROP NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" DROP CONSTRAINT "inchworm_set_countries_title_3c28622c";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="cities"
-- Refuses NULL in cities.label from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "cities" ADD CONSTRAINT "inchworm_set_cities_label_1fd7b4d0" CHECK ("label" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="cities"
-- Looks at the rows of cities that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "cities" VALIDATE CONSTRAINT "inchworm_set_cities_label_1fd7b4d0";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="cities"
-- Allows NULL in cities.label again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "cities" ALTER COLUMN "label" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="cities"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "cities" DROP CONSTRAINT "inchworm_set_cities_label_1fd7b4d0";

--! e2 check reversible-if on="countries" complaint="countries.title holds values that the new release may have written; they would be lost"
-- Rows whose value in countries.title would be lost.
SELECT "code" FROM "countries"
    WHERE "title" IS NOT NULL
    AND CAST("title" AS text) IS DISTINCT FROM CAST(CAST((upper(name)) AS varchar(255)) AS text);

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="countries"
-- Drops column countries.title, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_countries_title_5841061d" ON "countries";
DROP FUNCTION "inchworm_fill_countries_title_5841061d"();
ALTER TABLE "countries" DROP COLUMN "title";

--! e1 check reversible-if on="cities" complaint="cities.label holds values that the new release may have written; they would be lost"
-- Rows whose value in cities.label would be lost.
SELECT "id" FROM "cities"
    WHERE "label" IS NOT NULL
    AND CAST("label" AS text) IS DISTINCT FROM CAST(CAST((concat(country_code, '!')) AS varchar(255)) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="cities"
-- Drops column cities.label, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_cities_label_22fc7ac5" ON "cities";
DROP FUNCTION "inchworm_fill_cities_label_22fc7ac5"();
ALTER TABLE "cities" DROP COLUMN "label";
