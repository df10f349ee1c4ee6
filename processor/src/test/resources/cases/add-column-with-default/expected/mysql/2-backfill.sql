--! b1 backfill reversible on="orders" key="id" column="created_at"
-- Fills orders.created_at in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `orders` SET `created_at` = (now())
    WHERE `created_at` IS NULL AND /* window */ TRUE;

--! b2 backfill reversible on="orders" key="id" column="origin"
-- Fills orders.origin in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `orders` SET `origin` = ('x' -- unknown
)
    WHERE `origin` IS NULL AND /* window */ TRUE;
