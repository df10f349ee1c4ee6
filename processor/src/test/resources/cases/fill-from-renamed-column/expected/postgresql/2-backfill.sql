--! b1 backfill reversible on="orders" key="id" column="payer_id"
-- Fills orders.payer_id in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "orders" SET "payer_id" = (customer)
    WHERE "payer_id" IS NULL AND /* window */ TRUE;

--! b2 backfill reversible on="orders" key="id" column="customer_id","parent_id"
-- Gives 2 columns of orders their values in the rows that exist, in one pass, batch by batch along the key:
-- orders.customer_id the value of customer,
-- orders.parent_id the value of parent.
-- A column that has a value keeps it: it can be run again at any time.
UPDATE "orders" SET "customer_id" = coalesce("customer_id", "customer"),
        "parent_id" = coalesce("parent_id", "parent")
    WHERE ("customer_id" IS NULL AND "customer" IS NOT NULL
        OR "parent_id" IS NULL AND "parent" IS NOT NULL)
    AND /* window */ TRUE;

--! b3 check reversible on="orders" complaint="orders.customer_id and customer differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.customer_id with customer to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("customer_id")::record *<> ROW("customer");

--! b4 check reversible on="orders" complaint="orders.parent_id and parent differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.parent_id with parent to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("parent_id")::record *<> ROW("parent");

--! b5 statement reversible effect=index-present index="orders_customer_id_idx" on="orders"
-- Builds over the new column what orders_customer_id_idx is over the old one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_customer_id_idx" ON "orders" ("customer_id");

--! b6 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customer"
-- Lets orders refer to customer, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_customer_id_fkey does not hold them to.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customer (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") NOT VALID;

--! b7 transaction reversible on="orders","customer"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_customer_id_fkey";

--! b8 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Lets orders refer to orders, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_parent_id_fkey does not hold them to.
-- No index of orders begins with parent_id: deleting from orders will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "orders" ("id") NOT VALID;

--! b9 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_parent_id_fkey";
