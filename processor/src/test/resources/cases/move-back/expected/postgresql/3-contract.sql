--! t1 check reversible on="address","person" complaint="address (city, street) and person (city, street) differ in some rows: they were written past the triggers; make them equal"
-- Compares address (city, street) with person (city, street) to the byte, while others read and write.
SELECT "person_id" FROM "address"
    WHERE EXISTS (SELECT FROM "person" AS "e" WHERE "address"."person_id" = "e"."id" AND ROW("e"."city", "e"."street")::record *<> ROW("address"."city", "address"."street"));

--! t2 check reversible on="profile","person" complaint="profile.phone and person.phone differ in some rows: they were written past the triggers; make them equal"
-- Compares profile.phone with person.phone to the byte, while others read and write.
SELECT "person_id" FROM "profile"
    WHERE EXISTS (SELECT FROM "person" AS "e" WHERE "profile"."person_id" = "e"."id" AND ROW("e"."phone")::record *<> ROW("profile"."phone"));

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="address","person"
-- Drops the foreign key address_person_id_fkey from address to person.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on address and person, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of person that rows of the old one in address refer to (address_person_id_fkey).
ALTER TABLE "address" DROP CONSTRAINT "address_person_id_fkey";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="address","person"
-- Drops the triggers that kept address (city, street) and person (city, street) equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on address and person, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_transfer_address_city_601c3101" ON "address";
DROP FUNCTION "inchworm_transfer_address_city_601c3101"();
DROP TRIGGER "A_inchworm_transfer_person_city_2bd3b8cb" ON "person";
DROP FUNCTION "inchworm_transfer_person_city_2bd3b8cb"();

--! r3 transaction irreversible lock="ACCESS EXCLUSIVE" on="profile","person"
-- Drops profile.phone and the triggers that kept profile.phone and person.phone equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on profile and person, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_transfer_profile_phone_3e646d1e" ON "profile";
DROP FUNCTION "inchworm_transfer_profile_phone_3e646d1e"();
DROP TRIGGER "zy_inchworm_transfer_person_phone_398d6f67" ON "person";
DROP FUNCTION "inchworm_transfer_person_phone_398d6f67"();
ALTER TABLE "profile" DROP COLUMN "phone";

--! r4 transaction irreversible lock="ACCESS EXCLUSIVE" on="address"
-- Drops table address with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TABLE "address";
