--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="profile"
-- Refuses NULL in profile.phone from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "profile" ADD CONSTRAINT "inchworm_set_profile_phone_7bc3ef3c" CHECK ("phone" IS NOT NULL) NOT VALID;

--! t7 transaction reversible on="profile"
-- Looks at the rows of profile that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "profile" VALIDATE CONSTRAINT "inchworm_set_profile_phone_7bc3ef3c";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="profile"
-- Allows NULL in profile.phone again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "profile" ALTER COLUMN "phone" DROP NOT NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="profile"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "profile" DROP CONSTRAINT "inchworm_set_profile_phone_7bc3ef3c";

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person","profile"
-- Takes the triggers away that keep person (motto, phone) and profile (motto, phone) equal.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on person and profile, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_transfer_insert_profile_motto_02138f93" ON "profile";
DROP FUNCTION "inchworm_transfer_insert_profile_motto_02138f93"();
DROP TRIGGER "zy_inchworm_transfer_profile_motto_e29f3a29" ON "profile";
DROP FUNCTION "inchworm_transfer_profile_motto_e29f3a29"();
DROP TRIGGER "zy_inchworm_transfer_person_motto_5eb97356" ON "person";
DROP FUNCTION "inchworm_transfer_person_motto_5eb97356"();

--! e3 check reversible-if on="person" complaint="some rows have no person.phone, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in person.phone, while others read and write.
SELECT "id" FROM "person" WHERE "phone" IS NULL;

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Refuses NULL in person.phone from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" ADD CONSTRAINT "inchworm_set_person_phone_6c0fe26a" CHECK ("phone" IS NOT NULL) NOT VALID;

--! e3 transaction reversible-if on="person"
-- Looks at the rows of person that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "person" VALIDATE CONSTRAINT "inchworm_set_person_phone_6c0fe26a";

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Makes person.phone NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" ALTER COLUMN "phone" SET NOT NULL;

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" DROP CONSTRAINT "inchworm_set_person_phone_6c0fe26a";

--! e1 check reversible-if on="person","profile" complaint="profile (motto, phone) holds values that person (motto, phone) does not; they would be lost"
-- Rows whose value in profile (motto, phone) would be lost.
SELECT "person_id" FROM "profile"
    WHERE ("profile"."motto" IS NOT NULL OR "profile"."phone" IS NOT NULL) AND NOT EXISTS (SELECT FROM "person" AS "e" WHERE "profile"."person_id" = "e"."id");

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="profile"
-- Drops profile (motto, phone), which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "profile" DROP COLUMN "phone";
ALTER TABLE "profile" DROP COLUMN "motto";
