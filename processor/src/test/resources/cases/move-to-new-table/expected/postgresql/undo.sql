--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="address","person"
-- Drops the foreign key address_person_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on address and person, and at most the lock budget of waiting for it.
ALTER TABLE "address" DROP CONSTRAINT "address_person_id_fkey";

--! e7 transaction reversible lock="ACCESS EXCLUSIVE" on="profile","person"
-- Drops the foreign key profile_person_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on profile and person, and at most the lock budget of waiting for it.
ALTER TABLE "profile" DROP CONSTRAINT "profile_person_id_fkey";

--! e6 transaction reversible lock="ACCESS EXCLUSIVE" on="person","profile"
-- Takes the triggers away that keep person.nickname and profile.nickname equal.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on person and profile, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_transfer_profile_nickname_0e80e5a7" ON "profile";
DROP FUNCTION "inchworm_transfer_profile_nickname_0e80e5a7"();
DROP TRIGGER "A_inchworm_transfer_person_nickname_8e566b28" ON "person";
DROP FUNCTION "inchworm_transfer_person_nickname_8e566b28"();

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person","address"
-- Takes the triggers away that keep person (city, street, zip) and address (city, street, zip) equal.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on person and address, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_transfer_address_city_601c3101" ON "address";
DROP FUNCTION "inchworm_transfer_address_city_601c3101"();
DROP TRIGGER "A_inchworm_transfer_person_city_2bd3b8cb" ON "person";
DROP FUNCTION "inchworm_transfer_person_city_2bd3b8cb"();

--! e4 check reversible-if on="person" complaint="some rows have no person.street, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in person.street, while others read and write.
SELECT "id" FROM "person" WHERE "street" IS NULL;

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Refuses NULL in person.street from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" ADD CONSTRAINT "inchworm_set_person_street_1d536c6b" CHECK ("street" IS NOT NULL) NOT VALID;

--! e4 transaction reversible-if on="person"
-- Looks at the rows of person that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "person" VALIDATE CONSTRAINT "inchworm_set_person_street_1d536c6b";

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Makes person.street NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" ALTER COLUMN "street" SET NOT NULL;

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" DROP CONSTRAINT "inchworm_set_person_street_1d536c6b";

--! e4 check reversible-if on="person" complaint="some rows have no person.zip, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in person.zip, while others read and write.
SELECT "id" FROM "person" WHERE "zip" IS NULL;

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Refuses NULL in person.zip from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" ADD CONSTRAINT "inchworm_set_person_zip_846d1b7f" CHECK ("zip" IS NOT NULL) NOT VALID;

--! e4 transaction reversible-if on="person"
-- Looks at the rows of person that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "person" VALIDATE CONSTRAINT "inchworm_set_person_zip_846d1b7f";

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Makes person.zip NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" ALTER COLUMN "zip" SET NOT NULL;

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" DROP CONSTRAINT "inchworm_set_person_zip_846d1b7f";

--! e2 check reversible-if on="person","profile" complaint="profile holds what person.nickname does not show; it would be lost"
-- Rows of profile that would be lost: those that person.nickname does not show.
SELECT "id" FROM "profile"
    WHERE "nickname" IS NULL
    OR ("profile"."nickname" IS NOT NULL) AND NOT EXISTS (SELECT FROM "person" AS "e" WHERE "profile"."person_id" = "e"."id");

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="profile"
-- Drops table profile, which only the new release knows.
DROP TABLE "profile";

--! e1 check reversible-if on="person","address" complaint="address holds what person (city, street, zip) does not show; it would be lost"
-- Rows of address that would be lost: those that person (city, street, zip) does not show.
SELECT "person_id" FROM "address"
    WHERE "city" IS NULL AND "street" IS NULL AND "zip" IS NULL
    OR ("address"."city" IS NOT NULL OR "address"."street" IS NOT NULL OR "address"."zip" IS NOT NULL) AND NOT EXISTS (SELECT FROM "person" AS "e" WHERE "address"."person_id" = "e"."id")
    OR "floor" IS NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="address"
-- Drops table address, which only the new release knows.
DROP TABLE "address";
