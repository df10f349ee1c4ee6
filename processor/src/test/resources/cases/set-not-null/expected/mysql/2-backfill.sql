--! b1 backfill reversible on="orders" key="id" column="priority"
-- Fills orders.priority in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `orders` SET `priority` = (coalesce(length(note), 0))
    WHERE `priority` IS NULL AND /* window */ TRUE;
