--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Refuses NULL in reading.distance from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" ADD CONSTRAINT "inchworm_set_reading_distance_a26e2bdb" CHECK ("distance" IS NOT NULL) NOT VALID;

--! t7 transaction reversible on="reading"
-- Looks at the rows of reading that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "reading" VALIDATE CONSTRAINT "inchworm_set_reading_distance_a26e2bdb";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Allows NULL in reading.distance again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" ALTER COLUMN "distance" DROP NOT NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" DROP CONSTRAINT "inchworm_set_reading_distance_a26e2bdb";

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Takes the trigger away that keeps address of reading equal to street and house_number.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_reading_address_9a41b291" ON "reading";
DROP FUNCTION "inchworm_sync_reading_address_9a41b291"();

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Takes the trigger away that keeps distance of reading equal to meters and centimeters.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_reading_distance_f6e59a1d" ON "reading";
DROP FUNCTION "inchworm_sync_reading_distance_f6e59a1d"();

--! e2 check reversible-if on="reading" complaint="address of reading holds values that street and house_number cannot tell; they would be lost"
-- Rows whose values in address would be lost.
SELECT "id" FROM "reading"
    WHERE NOT ROW("address") IS NULL AND ROW("address")::record *<> ROW(CAST((street || '|' || house_number) AS varchar(16)));

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="reading"
-- Drops address of reading, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" DROP COLUMN "address";

--! e1 check reversible-if on="reading" complaint="distance of reading holds values that meters and centimeters cannot tell; they would be lost"
-- Rows whose values in distance would be lost.
SELECT "id" FROM "reading"
    WHERE NOT ROW("distance") IS NULL AND ROW("distance")::record *<> ROW(CAST((CAST(meters AS bigint) * 100 + centimeters) AS bigint));

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="reading"
-- Drops distance of reading, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" DROP COLUMN "distance";
