--! b1 backfill reversible on="orders" key="id" column="token"
-- Fills orders.token in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "orders" SET "token" = (gen_random_uuid())
    WHERE "token" IS NULL AND /* window */ TRUE;

--! b2 backfill reversible on="orders" key="id" column="seen_at"
-- Fills orders.seen_at in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "orders" SET "seen_at" = (clock_timestamp())
    WHERE "seen_at" IS NULL AND /* window */ TRUE;

--! b3 backfill reversible on="orders" key="id" column="label"
-- Fills orders.label in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "orders" SET "label" = (note)
    WHERE "label" IS NULL AND /* window */ TRUE;
