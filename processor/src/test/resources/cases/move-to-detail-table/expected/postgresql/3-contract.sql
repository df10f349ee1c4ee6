--! t1 check reversible on="person","profile" complaint="person (motto, phone) and profile (motto, phone) differ in some rows: they were written past the triggers; make them equal"
-- Compares person (motto, phone) with profile (motto, phone) to the byte, while others read and write.
SELECT "id" FROM "person"
    WHERE EXISTS (SELECT FROM "profile" AS "e" WHERE "e"."person_id" = "person"."id" AND ROW("e"."motto", "e"."phone")::record *<> ROW("person"."motto", "person"."phone"));

--! t2 check reversible on="person","profile" complaint="some rows of person have a value in person (motto, phone) and no row of profile that it could go to; it would be lost: give them one, or take the value away"
-- Looks for values in person (motto, phone) that no row of profile is there for.
SELECT "id" FROM "person"
    WHERE ("person"."motto" IS NOT NULL OR "person"."phone" IS NOT NULL) AND NOT EXISTS (SELECT FROM "profile" AS "e" WHERE "e"."person_id" = "person"."id");

--! t3 check reversible on="profile" complaint="some rows of profile got no value from person (motto, phone), and profile.phone takes no NULL; give them one"
-- Looks for rows without a value in profile.phone, while others read and write.
SELECT "person_id" FROM "profile" WHERE "phone" IS NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="profile"
-- Refuses NULL in profile.phone from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "profile" ADD CONSTRAINT "inchworm_set_profile_phone_7bc3ef3c" CHECK ("phone" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="profile"
-- Looks at the rows of profile that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "profile" VALIDATE CONSTRAINT "inchworm_set_profile_phone_7bc3ef3c";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="profile"
-- Makes profile.phone NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "profile" ALTER COLUMN "phone" SET NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="profile"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "profile" DROP CONSTRAINT "inchworm_set_profile_phone_7bc3ef3c";

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="person","profile"
-- Drops person (motto, phone) and the triggers that kept person (motto, phone) and profile (motto, phone) equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on person and profile, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_transfer_insert_profile_motto_02138f93" ON "profile";
DROP FUNCTION "inchworm_transfer_insert_profile_motto_02138f93"();
DROP TRIGGER "zy_inchworm_transfer_profile_motto_e29f3a29" ON "profile";
DROP FUNCTION "inchworm_transfer_profile_motto_e29f3a29"();
DROP TRIGGER "zy_inchworm_transfer_person_motto_5eb97356" ON "person";
DROP FUNCTION "inchworm_transfer_person_motto_5eb97356"();
ALTER TABLE "person" DROP COLUMN "motto";
ALTER TABLE "person" DROP COLUMN "phone";
