--! b1 backfill reversible on="customer" key="id" column="first_name","last_name"
-- Fills first_name and last_name of customer from full_name in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "customer" SET "first_name" = (split_part(full_name, ' ', 1)),
        "last_name" = (substr(full_name, length(split_part(full_name, ' ', 1)) + 2))
    WHERE "first_name" IS NULL AND "last_name" IS NULL AND ((split_part(full_name, ' ', 1)) IS NOT NULL OR (substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) IS NOT NULL)
    AND /* window */ TRUE;

--! b2 backfill reversible on="customer" key="id" column="country_code","national_number"
-- Fills country_code and national_number of customer from phone in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "customer" SET "country_code" = (left(split_part(phone, '-', 1), 5)),
        "national_number" = (left(split_part(phone, '-', 2), 14))
    WHERE "country_code" IS NULL AND "national_number" IS NULL AND ((left(split_part(phone, '-', 1), 5)) IS NOT NULL OR (left(split_part(phone, '-', 2), 14)) IS NOT NULL)
    AND /* window */ TRUE;

--! b3 check reversible on="customer" complaint="first_name and last_name of customer are not what full_name come to in some rows: they were written past the trigger; make them equal"
-- Compares first_name and last_name of customer with full_name to the byte, while others read and write.
SELECT "id" FROM "customer"
    WHERE ROW("first_name", "last_name")::record *<> ROW(CAST((split_part(full_name, ' ', 1)) AS varchar(60)), CAST((substr(full_name, length(split_part(full_name, ' ', 1)) + 2)) AS varchar(60)));

--! b4 check reversible on="customer" complaint="country_code and national_number of customer are not what phone come to in some rows: they were written past the trigger; make them equal"
-- Compares country_code and national_number of customer with phone to the byte, while others read and write.
SELECT "id" FROM "customer"
    WHERE ROW("country_code", "national_number")::record *<> ROW(CAST((left(split_part(phone, '-', 1), 5)) AS varchar(5)), CAST((left(split_part(phone, '-', 2), 14)) AS varchar(14)));

--! b5 statement reversible effect=index-present index="customer_last_name_idx" on="customer"
-- Builds the index customer_last_name_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "customer_last_name_idx" ON "customer" ("last_name");
