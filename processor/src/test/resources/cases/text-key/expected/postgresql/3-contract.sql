--! t1 check reversible on="cities" complaint="cities.label is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in cities.label, while others read and write.
SELECT "id" FROM "cities" WHERE "label" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="cities"
-- Refuses NULL in cities.label from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "cities" ADD CONSTRAINT "inchworm_set_cities_label_1fd7b4d0" CHECK ("label" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="cities"
-- Looks at the rows of cities that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "cities" VALIDATE CONSTRAINT "inchworm_set_cities_label_1fd7b4d0";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="cities"
-- Makes cities.label NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "cities" ALTER COLUMN "label" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="cities"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "cities" DROP CONSTRAINT "inchworm_set_cities_label_1fd7b4d0";

--! t6 check reversible on="countries" complaint="countries.title is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in countries.title, while others read and write.
SELECT "code" FROM "countries" WHERE "title" IS NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Refuses NULL in countries.title from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" ADD CONSTRAINT "inchworm_set_countries_title_3c28622c" CHECK ("title" IS NOT NULL) NOT VALID;

--! t8 transaction reversible on="countries"
-- Looks at the rows of countries that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "countries" VALIDATE CONSTRAINT "inchworm_set_countries_title_3c28622c";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Makes countries.title NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" ALTER COLUMN "title" SET NOT NULL;

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "countries" DROP CONSTRAINT "inchworm_set_countries_title_3c28622c";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="cities"
-- Ends the sync of cities.label: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_cities_label_22fc7ac5" ON "cities";
DROP FUNCTION "inchworm_fill_cities_label_22fc7ac5"();

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="countries"
-- Ends the sync of countries.title: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_countries_title_5841061d" ON "countries";
DROP FUNCTION "inchworm_fill_countries_title_5841061d"();
