--! t1 check reversible on="reading" complaint="distance of reading are not what meters and centimeters come to in some rows: they were written past the trigger; make them equal"
-- Compares distance of reading with meters and centimeters to the byte, while others read and write.
SELECT "id" FROM "reading"
    WHERE ROW("distance")::record *<> ROW(CAST((CAST(meters AS bigint) * 100 + centimeters) AS bigint))
    AND ROW("meters", "centimeters")::record *<> ROW(CAST((CAST(greatest(least(distance / 100, 2147483647), -2147483648) AS int)) AS integer), CAST((CAST(distance % 100 AS int)) AS integer));

--! t2 check reversible on="reading" complaint="address of reading are not what street and house_number come to in some rows: they were written past the trigger; make them equal"
-- Compares address of reading with street and house_number to the byte, while others read and write.
SELECT "id" FROM "reading"
    WHERE ROW("address")::record *<> ROW(CAST((street || '|' || house_number) AS varchar(16)))
    AND ROW("street", "house_number")::record *<> ROW(CAST((left(split_part(address, '|', 1), 10)) AS varchar(10)), CAST((left(split_part(address, '|', 2), 5)) AS varchar(5)));

--! t3 check reversible on="reading" complaint="reading.distance is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in reading.distance, while others read and write.
SELECT "id" FROM "reading" WHERE "distance" IS NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Refuses NULL in reading.distance from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" ADD CONSTRAINT "inchworm_set_reading_distance_a26e2bdb" CHECK ("distance" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="reading"
-- Looks at the rows of reading that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "reading" VALIDATE CONSTRAINT "inchworm_set_reading_distance_a26e2bdb";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Makes reading.distance NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" ALTER COLUMN "distance" SET NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="reading"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" DROP CONSTRAINT "inchworm_set_reading_distance_a26e2bdb";

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="reading"
-- Drops meters and centimeters of reading with the trigger that kept the new columns equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_reading_distance_f6e59a1d" ON "reading";
DROP FUNCTION "inchworm_sync_reading_distance_f6e59a1d"();
ALTER TABLE "reading" DROP COLUMN "meters";
ALTER TABLE "reading" DROP COLUMN "centimeters";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="reading"
-- Drops street and house_number of reading with the trigger that kept the new columns equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_reading_address_9a41b291" ON "reading";
DROP FUNCTION "inchworm_sync_reading_address_9a41b291"();
ALTER TABLE "reading" DROP COLUMN "street";
ALTER TABLE "reading" DROP COLUMN "house_number";
