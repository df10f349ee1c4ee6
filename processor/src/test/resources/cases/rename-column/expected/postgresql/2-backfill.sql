--! b1 backfill reversible on="orders" key="id" column="buyer_id"
-- Gives orders.buyer_id the value of customer_id in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "buyer_id" = "customer_id"
    WHERE "buyer_id" IS NULL AND "customer_id" IS NOT NULL AND /* window */ TRUE;

--! b2 backfill reversible on="orders" key="id" column="phone"
-- Gives orders.phone the value of fax in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "phone" = "fax"
    WHERE "phone" IS NULL AND "fax" IS NOT NULL AND /* window */ TRUE;

--! b3 backfill reversible on="orders" key="id" column="rack"
-- Gives orders.rack the value of shelf in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "rack" = "shelf"
    WHERE "rack" IS NULL AND "shelf" IS NOT NULL AND /* window */ TRUE;

--! b4 backfill reversible on="orders" key="id" column="remark"
-- Gives orders.remark the value of note in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "remark" = "note"
    WHERE "remark" IS NULL AND "note" IS NOT NULL AND /* window */ TRUE;

--! b5 backfill reversible on="orders" key="id" column="status"
-- Gives orders.status the value of state in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "status" = "state"
    WHERE "status" IS NULL AND "state" IS NOT NULL AND /* window */ TRUE;

--! b6 backfill reversible on="orders" key="id" column="token"
-- Gives orders.token the value of code in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "token" = "code"
    WHERE "token" IS NULL AND "code" IS NOT NULL AND /* window */ TRUE;

--! b7 check reversible on="orders" complaint="orders.buyer_id and customer_id differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.buyer_id with customer_id to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("buyer_id")::record *<> ROW("customer_id");

--! b8 check reversible on="orders" complaint="orders.phone and fax differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.phone with fax to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("phone")::record *<> ROW("fax");

--! b9 check reversible on="orders" complaint="orders.rack and shelf differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.rack with shelf to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("rack")::record *<> ROW("shelf");

--! b10 check reversible on="orders" complaint="orders.remark and note differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.remark with note to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("remark")::record *<> ROW("note");

--! b11 check reversible on="orders" complaint="orders.status and state differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.status with state to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("status")::record *<> ROW("state");

--! b12 check reversible on="orders" complaint="orders.token and code differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.token with code to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("token")::record *<> ROW("code");

--! b13 statement reversible effect=index-present index="orders_rack_idx" on="orders"
-- Builds over the new column what orders_rack_idx is over the old one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_rack_idx" ON "orders" ("rack");

--! b14 statement reversible effect=index-present index="orders_remark_rack_idx" on="orders"
-- Builds over the new column what orders_remark_rack_idx is over the old one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_remark_rack_idx" ON "orders" ("remark", "rack" DESC);

--! b15 statement reversible effect=index-present index="inchworm_twin_orders_orders_place_c13a24c7" on="orders"
-- Builds over the new column what orders_place is over the old one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (code, shelf) on orders, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (token, rack) on orders, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_orders_orders_place_c13a24c7" ON "orders" ("token", "rack");

--! b16 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_buyer_id_fkey does not hold them to.
-- No index of orders begins with buyer_id: deleting from customers will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "customers" ("id") ON DELETE CASCADE NOT VALID;

--! b17 transaction reversible on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_buyer_id_fkey";
