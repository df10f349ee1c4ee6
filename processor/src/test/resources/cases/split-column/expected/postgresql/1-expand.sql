--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="customer"
-- Adds first_name and last_name to customer, nullable for now, beside full_name,
-- which they will replace.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD COLUMN "first_name" varchar(60);
ALTER TABLE "customer" ADD COLUMN "last_name" varchar(60);

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="customer"
-- Adds country_code and national_number to customer, nullable for now, beside phone,
-- which they will replace.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD COLUMN "country_code" varchar(5);
ALTER TABLE "customer" ADD COLUMN "national_number" varchar(14);

--! e3 transaction reversible lock="SHARE ROW EXCLUSIVE" on="customer"
-- A trigger keeps first_name and last_name of customer equal to full_name, whichever is written.
-- EXPLAIN tries the expressions first, without running them.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (left(first_name || ' ' || last_name, 60)) in customer.full_name of rows that the new release wrote without it.
-- Until contract has tightened the new release cannot rely on customer.first_name being NOT NULL where it writes NULL itself.
-- Until contract has tightened the new release cannot rely on customer.last_name being NOT NULL where it writes NULL itself.
EXPLAIN (COSTS FALSE) UPDATE "customer" SET "first_name" = (split_part(full_name, ' ', 1));
EXPLAIN (COSTS FALSE) SELECT (split_part(full_name, ' ', 1)) FROM (SELECT * FROM "customer") AS "customer";
EXPLAIN (COSTS FALSE) UPDATE "customer" SET "last_name" = (substr(full_name, length(split_part(full_name, ' ', 1)) + 2));
EXPLAIN (COSTS FALSE) SELECT (substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) FROM (SELECT * FROM "customer") AS "customer";
EXPLAIN (COSTS FALSE) UPDATE "customer" SET "full_name" = (left(first_name || ' ' || last_name, 60));
EXPLAIN (COSTS FALSE) SELECT (left(first_name || ' ' || last_name, 60)) FROM (SELECT * FROM "customer") AS "customer";
CREATE FUNCTION "inchworm_sync_customer_first_name_0b52c842"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."first_name", NEW."last_name")::record *<> ROW(OLD."first_name", OLD."last_name") THEN
        IF NOT (TG_OP = 'UPDATE' AND ROW(OLD."first_name", OLD."last_name") IS NULL AND ROW(NEW."first_name", NEW."last_name")::record *= ROW(CAST((SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS "customer") AS varchar(60)), CAST((SELECT (substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) FROM (SELECT NEW.*) AS "customer") AS varchar(60)))) THEN
            NEW."full_name" := (SELECT (left(first_name || ' ' || last_name, 60)) FROM (SELECT NEW.*) AS "customer");
        END IF;
    ELSIF TG_OP = 'INSERT' OR ROW(NEW."full_name")::record *<> ROW(OLD."full_name") THEN
        NEW."first_name" := (SELECT (split_part(full_name, ' ', 1)) FROM (SELECT NEW.*) AS "customer");
        NEW."last_name" := (SELECT (substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) FROM (SELECT NEW.*) AS "customer");
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_customer_first_name_0b52c842" BEFORE INSERT OR UPDATE ON "customer"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_customer_first_name_0b52c842"();

--! e4 transaction reversible lock="SHARE ROW EXCLUSIVE" on="customer"
-- A trigger keeps country_code and national_number of customer equal to phone, whichever is written.
-- EXPLAIN tries the expressions first, without running them.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (country_code || '-' || national_number) in customer.phone of rows that the new release wrote without it.
-- Until contract has tightened the new release gets (left(split_part(phone, '-', 1), 5)) where it writes NULL to customer.country_code.
-- Until contract has tightened the new release gets (left(split_part(phone, '-', 2), 14)) where it writes NULL to customer.national_number.
EXPLAIN (COSTS FALSE) UPDATE "customer" SET "country_code" = (left(split_part(phone, '-', 1), 5));
EXPLAIN (COSTS FALSE) SELECT (left(split_part(phone, '-', 1), 5)) FROM (SELECT * FROM "customer") AS "customer";
EXPLAIN (COSTS FALSE) UPDATE "customer" SET "national_number" = (left(split_part(phone, '-', 2), 14));
EXPLAIN (COSTS FALSE) SELECT (left(split_part(phone, '-', 2), 14)) FROM (SELECT * FROM "customer") AS "customer";
EXPLAIN (COSTS FALSE) UPDATE "customer" SET "phone" = (country_code || '-' || national_number);
EXPLAIN (COSTS FALSE) SELECT (country_code || '-' || national_number) FROM (SELECT * FROM "customer") AS "customer";
CREATE FUNCTION "inchworm_sync_customer_country_code_713f4d5e"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."country_code", NEW."national_number")::record *<> ROW(OLD."country_code", OLD."national_number") THEN
        IF NOT (TG_OP = 'UPDATE' AND ROW(OLD."country_code", OLD."national_number") IS NULL AND ROW(NEW."country_code", NEW."national_number")::record *= ROW(CAST((SELECT (left(split_part(phone, '-', 1), 5)) FROM (SELECT NEW.*) AS "customer") AS varchar(5)), CAST((SELECT (left(split_part(phone, '-', 2), 14)) FROM (SELECT NEW.*) AS "customer") AS varchar(14)))) THEN
            NEW."phone" := (SELECT (country_code || '-' || national_number) FROM (SELECT NEW.*) AS "customer");
        END IF;
    ELSIF TG_OP = 'INSERT' OR ROW(NEW."phone")::record *<> ROW(OLD."phone") THEN
        NEW."country_code" := (SELECT (left(split_part(phone, '-', 1), 5)) FROM (SELECT NEW.*) AS "customer");
        NEW."national_number" := (SELECT (left(split_part(phone, '-', 2), 14)) FROM (SELECT NEW.*) AS "customer");
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_customer_country_code_713f4d5e" BEFORE INSERT OR UPDATE ON "customer"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_customer_country_code_713f4d5e"();
