--! b1 backfill reversible on="orders" key="id" column="code"
-- Fills orders.code in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "orders" SET "code" = ('c' || id)
    WHERE "code" IS NULL AND /* window */ TRUE;

--! b2 statement reversible effect=index-present index="orders_code_rank_idx" on="orders"
-- Builds the index orders_code_rank_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_code_rank_idx" ON "orders" ("code", "rank");

--! b3 statement reversible effect=index-present index="orders_rank_idx" on="orders"
-- Builds the index orders_rank_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_rank_idx" ON "orders" ("rank");
