--! b1 backfill reversible on="orders" key="id" column="postcode"
-- Fills orders.postcode in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "orders" SET "postcode" = (left(zip, 8))
    WHERE "postcode" IS NULL AND /* window */ TRUE;

--! b2 statement reversible effect=index-present index="orders_postcode_idx" on="orders"
-- Builds the index orders_postcode_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_postcode_idx" ON "orders" ("postcode");
