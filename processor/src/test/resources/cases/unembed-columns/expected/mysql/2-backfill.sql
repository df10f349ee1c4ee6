--! b1 backfill reversible on="customer" key="id" column="street","zip"
-- Gives 2 columns of customer their values in the rows that exist, in one pass, batch by batch along the key:
-- customer.street the value of home_street,
-- customer.zip the value of home_zip.
-- A column that has a value keeps it: it can be run again at any time.
UPDATE `customer` SET `street` = coalesce(`street`, `home_street`),
        `zip` = coalesce(`zip`, `home_zip`)
    WHERE (`street` IS NULL AND `home_street` IS NOT NULL
        OR `zip` IS NULL AND `home_zip` IS NOT NULL)
    AND /* window */ TRUE;

--! b2 check reversible on="customer" complaint="customer.street and home_street differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.street with home_street to the byte, while others read and write.
SELECT `id` FROM `customer`
    WHERE NOT (CAST(`street` AS BINARY) <=> CAST(`home_street` AS BINARY));

--! b3 check reversible on="customer" complaint="customer.zip and home_zip differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.zip with home_zip to the byte, while others read and write.
SELECT `id` FROM `customer`
    WHERE NOT (CAST(`zip` AS BINARY) <=> CAST(`home_zip` AS BINARY));

--! b4 statement reversible lock="EXCLUSIVE" effect=present index="customer_zip_idx" of="customer" on="customer"
-- Builds the index customer_zip_idx of customer.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `customer_zip_idx` ON `customer` (`zip`) ALGORITHM=INPLACE LOCK=NONE;
