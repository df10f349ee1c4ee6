--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Drops the check reading_length_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" DROP CONSTRAINT "reading_length_check";

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Refuses NULL in reading.length from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" ADD CONSTRAINT "inchworm_set_reading_length_fc24f307" CHECK ("length" IS NOT NULL) NOT VALID;

--! t7 transaction reversible on="reading"
-- Looks at the rows of reading that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "reading" VALIDATE CONSTRAINT "inchworm_set_reading_length_fc24f307";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Allows NULL in reading.length again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" ALTER COLUMN "length" DROP NOT NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" DROP CONSTRAINT "inchworm_set_reading_length_fc24f307";

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Takes the trigger away that keeps address of reading equal to street and house_number.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_reading_address_9a41b291" ON "reading";
DROP FUNCTION "inchworm_sync_reading_address_9a41b291"();

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Takes the trigger away that keeps length of reading equal to meters and centimeters.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_reading_length_8ce0bfb2" ON "reading";
DROP FUNCTION "inchworm_sync_reading_length_8ce0bfb2"();

--! e3 check reversible-if on="reading" complaint="some rows of reading violate the check reading_centimeters_check; mend or delete them"
-- Looks for rows that violate the check reading_centimeters_check.
SELECT "id" FROM "reading"
    WHERE NOT (centimeters between 0 and 99);

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="reading"
-- Checks rows of reading from now on; those that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" ADD CONSTRAINT "reading_centimeters_check" CHECK (centimeters between 0 and 99) NOT VALID;

--! e3 transaction reversible-if on="reading"
-- Looks at the rows of reading that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "reading" VALIDATE CONSTRAINT "reading_centimeters_check";

--! e2 check reversible-if on="reading" complaint="address of reading hold values that street and house_number cannot tell; they would be lost"
-- Rows whose values in address would be lost.
SELECT "id" FROM "reading"
    WHERE ROW("address")::record *<> ROW(CAST((street || '|' || house_number) AS varchar(16)));

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="reading"
-- Drops address of reading, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" DROP COLUMN "address";

--! e1 check reversible-if on="reading" complaint="length of reading hold values that meters and centimeters cannot tell; they would be lost"
-- Rows whose values in length would be lost.
SELECT "id" FROM "reading"
    WHERE ROW("length")::record *<> ROW(CAST((CAST(meters AS bigint) * 100 + centimeters) AS bigint));

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="reading"
-- Drops length of reading, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" DROP COLUMN "length";
