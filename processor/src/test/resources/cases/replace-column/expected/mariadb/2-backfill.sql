--! b1 backfill reversible on="orders" key="id" column="postcode"
-- Fills postcode of orders from zip in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `orders` SET `postcode` = (left(zip, 8))
    WHERE `postcode` IS NULL AND ((left(zip, 8)) IS NOT NULL)
    AND /* window */ TRUE;

--! b2 check reversible on="orders" complaint="postcode of orders are not what zip come to in some rows: they were written past the trigger; make them equal"
-- Compares postcode of orders with zip to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE (NOT (CAST(`postcode` AS BINARY) <=> CAST((left(zip, 8)) AS BINARY)));

--! b3 statement reversible lock="EXCLUSIVE" effect=present index="orders_postcode_idx" of="orders" on="orders"
-- Builds the index orders_postcode_idx of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_postcode_idx` ON `orders` (`postcode`) ALGORITHM=NOCOPY LOCK=NONE;
