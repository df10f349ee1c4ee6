--! b1 backfill reversible on="orders" key="id" column="created_by"
-- Fills orders.created_by in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "orders" SET "created_by" = (customer_id)
    WHERE "created_by" IS NULL AND /* window */ TRUE;
