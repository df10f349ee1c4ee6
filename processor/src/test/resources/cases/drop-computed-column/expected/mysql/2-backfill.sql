--! b1 backfill reversible on="orders" key="id" column="total"
-- Fills orders.total in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `orders` SET `total` = (net / 2)
    WHERE `total` IS NULL AND /* window */ TRUE;
