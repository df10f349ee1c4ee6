--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="reading"
-- Adds distance to reading, nullable for now, beside meters and centimeters,
-- which it will replace.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" ADD COLUMN "distance" bigint;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="reading"
-- Adds address to reading, nullable for now, beside street and house_number,
-- which it will replace.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "reading" ADD COLUMN "address" varchar(16);

--! e3 transaction reversible lock="SHARE ROW EXCLUSIVE" on="reading"
-- A trigger keeps distance of reading equal to meters and centimeters, whichever is written.
-- EXPLAIN tries the expressions first, without running them.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (CAST(greatest(least(distance / 100, 2147483647), -2147483648) AS int)) in reading.meters of rows that the new release wrote without it.
-- From the roll-out on the old release reads (CAST(distance % 100 AS int)) in reading.centimeters of rows that the new release wrote without it.
-- Until contract has tightened the new release cannot rely on reading.distance being NOT NULL where it writes NULL itself.
EXPLAIN (COSTS FALSE) UPDATE "reading" SET "distance" = (CAST(meters AS bigint) * 100 + centimeters);
EXPLAIN (COSTS FALSE) SELECT (CAST(meters AS bigint) * 100 + centimeters) FROM (SELECT * FROM "reading") AS "reading";
EXPLAIN (COSTS FALSE) UPDATE "reading" SET "meters" = (CAST(greatest(least(distance / 100, 2147483647), -2147483648) AS int));
EXPLAIN (COSTS FALSE) SELECT (CAST(greatest(least(distance / 100, 2147483647), -2147483648) AS int)) FROM (SELECT * FROM "reading") AS "reading";
EXPLAIN (COSTS FALSE) UPDATE "reading" SET "centimeters" = (CAST(distance % 100 AS int));
EXPLAIN (COSTS FALSE) SELECT (CAST(distance % 100 AS int)) FROM (SELECT * FROM "reading") AS "reading";
CREATE FUNCTION "inchworm_sync_reading_distance_f6e59a1d"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."distance")::record *<> ROW(OLD."distance") THEN
        IF NOT (TG_OP = 'UPDATE' AND ROW(OLD."distance") IS NULL AND ROW(NEW."distance")::record *= ROW(CAST((SELECT (CAST(meters AS bigint) * 100 + centimeters) FROM (SELECT NEW.*) AS "reading") AS bigint))) THEN
            NEW."meters" := (SELECT (CAST(greatest(least(distance / 100, 2147483647), -2147483648) AS int)) FROM (SELECT NEW.*) AS "reading");
            NEW."centimeters" := (SELECT (CAST(distance % 100 AS int)) FROM (SELECT NEW.*) AS "reading");
        END IF;
    ELSIF TG_OP = 'INSERT' OR ROW(NEW."meters", NEW."centimeters")::record *<> ROW(OLD."meters", OLD."centimeters") THEN
        NEW."distance" := (SELECT (CAST(meters AS bigint) * 100 + centimeters) FROM (SELECT NEW.*) AS "reading");
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_reading_distance_f6e59a1d" BEFORE INSERT OR UPDATE ON "reading"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_reading_distance_f6e59a1d"();

--! e4 transaction reversible lock="SHARE ROW EXCLUSIVE" on="reading"
-- A trigger keeps address of reading equal to street and house_number, whichever is written.
-- EXPLAIN tries the expressions first, without running them.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (left(split_part(address, '|', 1), 10)) in reading.street of rows that the new release wrote without it.
-- From the roll-out on the old release reads (left(split_part(address, '|', 2), 5)) in reading.house_number of rows that the new release wrote without it.
-- Until contract has tightened the new release gets (street || '|' || house_number) where it writes NULL to reading.address.
EXPLAIN (COSTS FALSE) UPDATE "reading" SET "address" = (street || '|' || house_number);
EXPLAIN (COSTS FALSE) SELECT (street || '|' || house_number) FROM (SELECT * FROM "reading") AS "reading";
EXPLAIN (COSTS FALSE) UPDATE "reading" SET "street" = (left(split_part(address, '|', 1), 10));
EXPLAIN (COSTS FALSE) SELECT (left(split_part(address, '|', 1), 10)) FROM (SELECT * FROM "reading") AS "reading";
EXPLAIN (COSTS FALSE) UPDATE "reading" SET "house_number" = (left(split_part(address, '|', 2), 5));
EXPLAIN (COSTS FALSE) SELECT (left(split_part(address, '|', 2), 5)) FROM (SELECT * FROM "reading") AS "reading";
CREATE FUNCTION "inchworm_sync_reading_address_9a41b291"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."address")::record *<> ROW(OLD."address") THEN
        IF NOT (TG_OP = 'UPDATE' AND ROW(OLD."address") IS NULL AND ROW(NEW."address")::record *= ROW(CAST((SELECT (street || '|' || house_number) FROM (SELECT NEW.*) AS "reading") AS varchar(16)))) THEN
            NEW."street" := (SELECT (left(split_part(address, '|', 1), 10)) FROM (SELECT NEW.*) AS "reading");
            NEW."house_number" := (SELECT (left(split_part(address, '|', 2), 5)) FROM (SELECT NEW.*) AS "reading");
        END IF;
    ELSIF TG_OP = 'INSERT' OR ROW(NEW."street", NEW."house_number")::record *<> ROW(OLD."street", OLD."house_number") THEN
        NEW."address" := (SELECT (street || '|' || house_number) FROM (SELECT NEW.*) AS "reading");
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_reading_address_9a41b291" BEFORE INSERT OR UPDATE ON "reading"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_reading_address_9a41b291"();
