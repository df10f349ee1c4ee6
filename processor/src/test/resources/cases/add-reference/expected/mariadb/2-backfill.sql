--! b1 backfill reversible on="orders" key="id" column="owner_id"
-- Fills orders.owner_id in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `orders` SET `owner_id` = (customer_id)
    WHERE `owner_id` IS NULL AND /* window */ TRUE;

--! b2 statement reversible lock="EXCLUSIVE" effect=present index="orders_owner_id_idx" of="orders" on="orders"
-- Builds the index orders_owner_id_idx of orders.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_owner_id_idx` ON `orders` (`owner_id`) ALGORITHM=NOCOPY LOCK=NONE;
