--! b1 backfill reversible on="orders" key="id" column="shouted"
-- Fills orders.shouted in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `orders` SET `shouted` = (upper(note))
    WHERE `shouted` IS NULL AND /* window */ TRUE;
