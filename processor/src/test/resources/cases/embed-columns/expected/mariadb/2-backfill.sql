--! b1 backfill reversible on="customer" key="id" column="home_street","home_zip"
-- Gives 2 columns of customer their values in the rows that exist, in one pass, batch by batch along the key:
-- customer.home_street the value of street,
-- customer.home_zip the value of zip.
-- A column that has a value keeps it: it can be run again at any time.
UPDATE `customer` SET `home_street` = coalesce(`home_street`, `street`),
        `home_zip` = coalesce(`home_zip`, `zip`)
    WHERE (`home_street` IS NULL AND `street` IS NOT NULL
        OR `home_zip` IS NULL AND `zip` IS NOT NULL)
    AND /* window */ TRUE;

--! b2 check reversible on="customer" complaint="customer.home_street and street differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.home_street with street to the byte, while others read and write.
SELECT `id` FROM `customer`
    WHERE NOT (CAST(`home_street` AS BINARY) <=> CAST(`street` AS BINARY));

--! b3 check reversible on="customer" complaint="customer.home_zip and zip differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.home_zip with zip to the byte, while others read and write.
SELECT `id` FROM `customer`
    WHERE NOT (CAST(`home_zip` AS BINARY) <=> CAST(`zip` AS BINARY));

--! b4 statement reversible lock="EXCLUSIVE" effect=present index="customer_home_zip_idx" of="customer" on="customer"
-- Builds the index customer_home_zip_idx of customer.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `customer_home_zip_idx` ON `customer` (`home_zip`) ALGORITHM=NOCOPY LOCK=NONE;
