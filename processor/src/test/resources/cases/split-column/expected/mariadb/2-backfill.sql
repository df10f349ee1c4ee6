--! b1 backfill reversible on="customer" key="id" column="first_name","last_name"
-- Fills first_name and last_name of customer from full_name in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `customer` SET `first_name` = (substring_index(full_name, ' ', 1)),
        `last_name` = (substr(full_name, char_length(substring_index(full_name, ' ', 1)) + 2))
    WHERE `first_name` IS NULL AND `last_name` IS NULL AND ((substring_index(full_name, ' ', 1)) IS NOT NULL OR (substr(full_name, char_length(substring_index(full_name, ' ', 1)) + 2)) IS NOT NULL)
    AND /* window */ TRUE;

--! b2 backfill reversible on="customer" key="id" column="country_code","national_number"
-- Fills country_code and national_number of customer from phone in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `customer` SET `country_code` = (left(substring_index(phone, '-', 1), 5)),
        `national_number` = (left(substring_index(substring_index(concat(phone, '-'), '-', 2), '-', -1), 14))
    WHERE `country_code` IS NULL AND `national_number` IS NULL AND ((left(substring_index(phone, '-', 1), 5)) IS NOT NULL OR (left(substring_index(substring_index(concat(phone, '-'), '-', 2), '-', -1), 14)) IS NOT NULL)
    AND /* window */ TRUE;

--! b3 check reversible on="customer" complaint="first_name and last_name of customer are not what full_name come to in some rows: they were written past the trigger; make them equal"
-- Compares first_name and last_name of customer with full_name to the byte, while others read and write.
SELECT `id` FROM `customer`
    WHERE (NOT (CAST(`first_name` AS BINARY) <=> CAST((substring_index(full_name, ' ', 1)) AS BINARY)) OR NOT (CAST(`last_name` AS BINARY) <=> CAST((substr(full_name, char_length(substring_index(full_name, ' ', 1)) + 2)) AS BINARY)));

--! b4 check reversible on="customer" complaint="country_code and national_number of customer are not what phone come to in some rows: they were written past the trigger; make them equal"
-- Compares country_code and national_number of customer with phone to the byte, while others read and write.
SELECT `id` FROM `customer`
    WHERE (NOT (CAST(`country_code` AS BINARY) <=> CAST((left(substring_index(phone, '-', 1), 5)) AS BINARY)) OR NOT (CAST(`national_number` AS BINARY) <=> CAST((left(substring_index(substring_index(concat(phone, '-'), '-', 2), '-', -1), 14)) AS BINARY)));

--! b5 statement reversible lock="EXCLUSIVE" effect=present index="customer_last_name_idx" of="customer" on="customer"
-- Builds the index customer_last_name_idx of customer.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `customer_last_name_idx` ON `customer` (`last_name`) ALGORITHM=NOCOPY LOCK=NONE;
