--! b1 backfill reversible on="orders" key="id" column="created_by"
-- Fills orders.created_by in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `orders` SET `created_by` = (customer_id)
    WHERE `created_by` IS NULL AND /* window */ TRUE;

--! b2 statement reversible lock="EXCLUSIVE" effect=present index="orders_created_by_id_idx" of="orders" on="orders"
-- Builds the index orders_created_by_id_idx of orders.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `orders_created_by_id_idx` ON `orders` (`created_by`, `id`) ALGORITHM=INPLACE LOCK=NONE;
