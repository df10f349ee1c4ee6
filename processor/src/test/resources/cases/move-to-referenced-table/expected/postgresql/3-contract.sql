--! t1 check reversible on="person","address" complaint="person.street and address.street differ in some rows: they were written past the triggers; make them equal"
-- Compares person.street with address.street to the byte, while others read and write.
SELECT "id" FROM "person"
    WHERE EXISTS (SELECT FROM "address" AS "e" WHERE "person"."address_id" = "e"."id" AND ROW("e"."street")::record *<> ROW("person"."street"));

--! t2 check reversible on="person","address" complaint="some rows of person have a value in person.street and no row of address that it could go to; it would be lost: give them one, or take the value away"
-- Looks for values in person.street that no row of address is there for.
SELECT "id" FROM "person"
    WHERE ("person"."street" IS NOT NULL) AND NOT EXISTS (SELECT FROM "address" AS "e" WHERE "person"."address_id" = "e"."id");

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="person","address"
-- Drops person.street and the triggers that kept person.street and address.street equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on person and address, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_transfer_person_street_458c56a9" ON "person";
DROP FUNCTION "inchworm_transfer_person_street_458c56a9"();
DROP TRIGGER "zy_inchworm_transfer_address_street_5e0a75a9" ON "address";
DROP FUNCTION "inchworm_transfer_address_street_5e0a75a9"();
ALTER TABLE "person" DROP COLUMN "street";
