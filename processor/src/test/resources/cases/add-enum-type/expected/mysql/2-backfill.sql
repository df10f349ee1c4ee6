--! b1 backfill reversible on="orders" key="id" column="state"
-- Fills orders.state in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `orders` SET `state` = (CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END)
    WHERE `state` IS NULL AND /* window */ TRUE;
