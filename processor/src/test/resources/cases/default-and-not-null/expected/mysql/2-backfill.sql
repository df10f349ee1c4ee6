--! b1 backfill reversible on="orders" key="id" column="rank"
-- Fills orders.rank in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `orders` SET `rank` = (3)
    WHERE `rank` IS NULL AND /* window */ TRUE;
