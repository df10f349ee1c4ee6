--! t1 backfill reversible on="orders" key="id" column="shouted" using="com.acme.Order$Shout"
-- Fills orders.shouted by com.acme.Order$Shout in the rows that the old release wrote since, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
SELECT CAST(`id` AS CHAR), `note`, `customer_id` FROM `orders`
    WHERE `shouted` IS NULL AND /* window */ TRUE
    FOR UPDATE;
