--! b1 backfill reversible on="reading" key="id" column="distance"
-- Fills distance of reading from meters and centimeters in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "reading" SET "distance" = (CAST(meters AS bigint) * 100 + centimeters)
    WHERE "distance" IS NULL AND ((CAST(meters AS bigint) * 100 + centimeters) IS NOT NULL)
    AND /* window */ TRUE;

--! b2 backfill reversible on="reading" key="id" column="address"
-- Fills address of reading from street and house_number in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "reading" SET "address" = (street || '|' || house_number)
    WHERE "address" IS NULL AND ((street || '|' || house_number) IS NOT NULL)
    AND /* window */ TRUE;

--! b3 check reversible on="reading" complaint="distance of reading are not what meters and centimeters come to in some rows: they were written past the trigger; make them equal"
-- Compares distance of reading with meters and centimeters to the byte, while others read and write.
SELECT "id" FROM "reading"
    WHERE ROW("distance")::record *<> ROW(CAST((CAST(meters AS bigint) * 100 + centimeters) AS bigint));

--! b4 check reversible on="reading" complaint="address of reading are not what street and house_number come to in some rows: they were written past the trigger; make them equal"
-- Compares address of reading with street and house_number to the byte, while others read and write.
SELECT "id" FROM "reading"
    WHERE ROW("address")::record *<> ROW(CAST((street || '|' || house_number) AS varchar(16)));
