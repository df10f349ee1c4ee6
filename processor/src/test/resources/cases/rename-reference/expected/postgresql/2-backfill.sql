--! b1 backfill reversible on="orders" key="id" column="buyer_id"
-- Gives orders.buyer_id the value of customer_id in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "buyer_id" = "customer_id"
    WHERE "buyer_id" IS NULL AND "customer_id" IS NOT NULL AND /* window */ TRUE;

--! b2 check reversible on="orders" complaint="orders.buyer_id and customer_id differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.buyer_id with customer_id to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("buyer_id")::record *<> ROW("customer_id");

--! b3 statement reversible effect=index-present index="orders_buyer_id_idx" on="orders"
-- Builds over the new column what orders_buyer_id_idx is over the old one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_buyer_id_idx" ON "orders" ("buyer_id");

--! b4 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_buyer_id_fkey does not hold them to.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "customers" ("id") ON DELETE CASCADE NOT VALID;

--! b5 transaction reversible on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_buyer_id_fkey";
