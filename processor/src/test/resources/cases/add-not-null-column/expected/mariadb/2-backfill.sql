--! b1 backfill reversible on="orders" key="id" column="created_by"
-- Fills orders.created_by in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `orders` SET `created_by` = (customer_id)
    WHERE `created_by` IS NULL AND /* window */ TRUE;

--! b2 backfill reversible on="orders" key="id" column="labels"
-- Fills orders.labels in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `orders` SET `labels` = ('{}')
    WHERE `labels` IS NULL AND /* window */ TRUE;

--! b3 backfill reversible on="orders" key="id" column="since"
-- Fills orders.since in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `orders` SET `since` = ('2020-01-01')
    WHERE `since` IS NULL AND /* window */ TRUE;
