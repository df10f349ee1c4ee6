--! b1 backfill reversible on="orders" key="id" column="storey"
-- Gives orders.storey the value of floor in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE `orders` SET `storey` = (coalesce(floor, 0))
    WHERE `storey` IS NULL AND (coalesce(floor, 0)) IS NOT NULL AND /* window */ TRUE;

--! b2 backfill reversible on="orders" key="id" column="zip_code"
-- Gives orders.zip_code the value of zip in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE `orders` SET `zip_code` = (CASE WHEN zip REGEXP '^[0-9]{1,5}$' THEN CAST(zip AS signed) ELSE 0 END)
    WHERE `zip_code` IS NULL AND (CASE WHEN zip REGEXP '^[0-9]{1,5}$' THEN CAST(zip AS signed) ELSE 0 END) IS NOT NULL AND /* window */ TRUE;

--! b3 check reversible on="orders" complaint="orders.storey and floor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.storey with floor to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`storey` <=> (coalesce(floor, 0)));

--! b4 check reversible on="orders" complaint="orders.zip_code and zip differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.zip_code with zip to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (`zip_code` <=> (CASE WHEN zip REGEXP '^[0-9]{1,5}$' THEN CAST(zip AS signed) ELSE 0 END));
