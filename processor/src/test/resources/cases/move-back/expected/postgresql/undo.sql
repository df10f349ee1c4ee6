--! r1 check reversible-if on="address","person" complaint="some rows of address refer to rows of person that do not exist (person_id); mend or delete them"
-- Looks for orphans: rows of address that refer to nothing in person.
SELECT "person_id" FROM "address" AS c
    WHERE c."person_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "person" AS p WHERE p."id" = c."person_id");

--! r1 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="address","person"
-- Lets address refer to person, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on address and person (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "address" ADD CONSTRAINT "address_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE NOT VALID;

--! r1 transaction reversible-if on="address","person"
-- Looks at the rows of address that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "address" VALIDATE CONSTRAINT "address_person_id_fkey";

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="profile","person"
-- Takes the triggers away that keep profile.phone and person.phone equal.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on profile and person, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_transfer_profile_phone_3e646d1e" ON "profile";
DROP FUNCTION "inchworm_transfer_profile_phone_3e646d1e"();
DROP TRIGGER "zy_inchworm_transfer_person_phone_398d6f67" ON "person";
DROP FUNCTION "inchworm_transfer_person_phone_398d6f67"();

--! e6 check reversible-if on="profile" complaint="some rows have no profile.phone, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in profile.phone, while others read and write.
SELECT "person_id" FROM "profile" WHERE "phone" IS NULL;

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="profile"
-- Refuses NULL in profile.phone from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "profile" ADD CONSTRAINT "inchworm_set_profile_phone_7bc3ef3c" CHECK ("phone" IS NOT NULL) NOT VALID;

--! e6 transaction reversible-if on="profile"
-- Looks at the rows of profile that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "profile" VALIDATE CONSTRAINT "inchworm_set_profile_phone_7bc3ef3c";

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="profile"
-- Makes profile.phone NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "profile" ALTER COLUMN "phone" SET NOT NULL;

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="profile"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "profile" DROP CONSTRAINT "inchworm_set_profile_phone_7bc3ef3c";

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="address","person"
-- Takes the triggers away that keep address (city, street) and person (city, street) equal.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on address and person, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_transfer_address_city_601c3101" ON "address";
DROP FUNCTION "inchworm_transfer_address_city_601c3101"();
DROP TRIGGER "A_inchworm_transfer_person_city_2bd3b8cb" ON "person";
DROP FUNCTION "inchworm_transfer_person_city_2bd3b8cb"();

--! e4 check reversible-if on="address" complaint="some rows have no address.street, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in address.street, while others read and write.
SELECT "person_id" FROM "address" WHERE "street" IS NULL;

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="address"
-- Refuses NULL in address.street from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "address" ADD CONSTRAINT "inchworm_set_address_street_33a48cf5" CHECK ("street" IS NOT NULL) NOT VALID;

--! e4 transaction reversible-if on="address"
-- Looks at the rows of address that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "address" VALIDATE CONSTRAINT "inchworm_set_address_street_33a48cf5";

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="address"
-- Makes address.street NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "address" ALTER COLUMN "street" SET NOT NULL;

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="address"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "address" DROP CONSTRAINT "inchworm_set_address_street_33a48cf5";

--! e2 check reversible-if on="profile","person" complaint="person.phone holds values that profile.phone does not; they would be lost"
-- Rows whose value in person.phone would be lost.
SELECT "id" FROM "person"
    WHERE ("person"."phone" IS NOT NULL) AND NOT EXISTS (SELECT FROM "profile" AS "e" WHERE "e"."person_id" = "person"."id");

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Drops person.phone, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" DROP COLUMN "phone";

--! e1 check reversible-if on="address","person" complaint="person (city, street) holds values that address (city, street) does not; they would be lost"
-- Rows whose value in person (city, street) would be lost.
SELECT "id" FROM "person"
    WHERE ("person"."city" IS NOT NULL OR "person"."street" IS NOT NULL) AND NOT EXISTS (SELECT FROM "address" AS "e" WHERE "e"."person_id" = "person"."id");

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Drops person (city, street), which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" DROP COLUMN "street";
ALTER TABLE "person" DROP COLUMN "city";
