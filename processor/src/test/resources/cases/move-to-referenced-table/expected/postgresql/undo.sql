--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="person","address"
-- Takes the triggers away that keep person.street and address.street equal.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on person and address, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_transfer_person_street_458c56a9" ON "person";
DROP FUNCTION "inchworm_transfer_person_street_458c56a9"();
DROP TRIGGER "zy_inchworm_transfer_address_street_5e0a75a9" ON "address";
DROP FUNCTION "inchworm_transfer_address_street_5e0a75a9"();

--! e1 check reversible-if on="person","address" complaint="address.street holds values that person.street does not; they would be lost"
-- Rows whose value in address.street would be lost.
SELECT "id" FROM "address"
    WHERE ("address"."street" IS NOT NULL) AND NOT EXISTS (SELECT FROM "person" AS "e" WHERE "e"."address_id" = "address"."id");

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="address"
-- Drops address.street, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "address" DROP COLUMN "street";
