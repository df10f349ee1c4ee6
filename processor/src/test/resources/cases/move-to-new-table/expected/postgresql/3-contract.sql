--! t1 check reversible on="person","address" complaint="person (city, street, zip) and address (city, street, zip) differ in some rows: they were written past the triggers, or lack what a row of address needs; complete them, or make them equal"
-- Compares person (city, street, zip) with address (city, street, zip) to the byte, while others read and write.
SELECT "id" FROM "person"
    WHERE EXISTS (SELECT FROM "address" AS "e" WHERE "e"."person_id" = "person"."id" AND ROW("e"."city", "e"."street", "e"."zip")::record *<> ROW("person"."city", "person"."street", "person"."zip"))
    OR ("person"."city" IS NOT NULL OR "person"."street" IS NOT NULL OR "person"."zip" IS NOT NULL) AND NOT EXISTS (SELECT FROM "address" AS "e" WHERE "e"."person_id" = "person"."id");

--! t2 check reversible on="person","profile" complaint="person.nickname and profile.nickname differ in some rows: they were written past the triggers, or lack what a row of profile needs; complete them, or make them equal"
-- Compares person.nickname with profile.nickname to the byte, while others read and write.
SELECT "id" FROM "person"
    WHERE EXISTS (SELECT FROM "profile" AS "e" WHERE "e"."person_id" = "person"."id" AND ROW("e"."nickname")::record *<> ROW("person"."nickname"))
    OR ("person"."nickname" IS NOT NULL) AND NOT EXISTS (SELECT FROM "profile" AS "e" WHERE "e"."person_id" = "person"."id");

--! t3 check reversible on="address","person" complaint="some rows of address refer to rows of person that do not exist (person_id); mend or delete them"
-- Looks for orphans: rows of address that refer to nothing in person.
SELECT "person_id" FROM "address" AS c
    WHERE c."person_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "person" AS p WHERE p."id" = c."person_id");

--! t4 transaction reversible lock="SHARE ROW EXCLUSIVE" on="address","person"
-- Lets address refer to person, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on address and person (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of address that violate address_person_id_fkey.
ALTER TABLE "address" ADD CONSTRAINT "address_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person" ("id") NOT VALID;

--! t5 transaction reversible on="address","person"
-- Looks at the rows of address that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "address" VALIDATE CONSTRAINT "address_person_id_fkey";

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="person","address"
-- Drops person (city, street, zip) and the triggers that kept person (city, street, zip) and address (city, street, zip) equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on person and address, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_transfer_address_city_601c3101" ON "address";
DROP FUNCTION "inchworm_transfer_address_city_601c3101"();
DROP TRIGGER "A_inchworm_transfer_person_city_2bd3b8cb" ON "person";
DROP FUNCTION "inchworm_transfer_person_city_2bd3b8cb"();
ALTER TABLE "person" DROP COLUMN "city";
ALTER TABLE "person" DROP COLUMN "street";
ALTER TABLE "person" DROP COLUMN "zip";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="person","profile"
-- Drops person.nickname and the triggers that kept person.nickname and profile.nickname equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on person and profile, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_transfer_profile_nickname_0e80e5a7" ON "profile";
DROP FUNCTION "inchworm_transfer_profile_nickname_0e80e5a7"();
DROP TRIGGER "A_inchworm_transfer_person_nickname_8e566b28" ON "person";
DROP FUNCTION "inchworm_transfer_person_nickname_8e566b28"();
ALTER TABLE "person" DROP COLUMN "nickname";
