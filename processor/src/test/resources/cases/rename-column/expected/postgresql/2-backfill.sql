--! b1 backfill reversible on="orders" key="id" column="buyer_id","phone","rack","remark","status","token"
-- Gives 6 columns of orders their values in the rows that exist, in one pass, batch by batch along the key:
-- orders.buyer_id the value of customer_id,
-- orders.phone the value of fax,
-- orders.rack the value of shelf,
-- orders.remark the value of note,
-- orders.status the value of state,
-- orders.token the value of code.
-- A column that has a value keeps it: it can be run again at any time.
UPDATE "orders" SET "buyer_id" = coalesce("buyer_id", "customer_id"),
        "phone" = coalesce("phone", "fax"),
        "rack" = coalesce("rack", "shelf"),
        "remark" = coalesce("remark", "note"),
        "status" = coalesce("status", "state"),
        "token" = coalesce("token", "code")
    WHERE ("buyer_id" IS NULL AND "customer_id" IS NOT NULL
        OR "phone" IS NULL AND "fax" IS NOT NULL
        OR "rack" IS NULL AND "shelf" IS NOT NULL
        OR "remark" IS NULL AND "note" IS NOT NULL
        OR "status" IS NULL AND "state" IS NOT NULL
        OR "token" IS NULL AND "code" IS NOT NULL)
    AND /* window */ TRUE;

--! b2 check reversible on="orders" complaint="orders.buyer_id and customer_id differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.buyer_id with customer_id to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("buyer_id")::record *<> ROW("customer_id");

--! b3 check reversible on="orders" complaint="orders.phone and fax differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.phone with fax to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("phone")::record *<> ROW("fax");

--! b4 check reversible on="orders" complaint="orders.rack and shelf differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.rack with shelf to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("rack")::record *<> ROW("shelf");

--! b5 check reversible on="orders" complaint="orders.remark and note differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.remark with note to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("remark")::record *<> ROW("note");

--! b6 check reversible on="orders" complaint="orders.status and state differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.status with state to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("status")::record *<> ROW("state");

--! b7 check reversible on="orders" complaint="orders.token and code differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.token with code to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("token")::record *<> ROW("code");

--! b8 statement reversible effect=index-present index="orders_rack_idx" on="orders"
-- Builds over the new column what orders_rack_idx is over the old one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_rack_idx" ON "orders" ("rack");

--! b9 statement reversible effect=index-present index="orders_remark_rack_idx" on="orders"
-- Builds over the new column what orders_remark_rack_idx is over the old one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_remark_rack_idx" ON "orders" ("remark", "rack" DESC);

--! b10 statement reversible effect=index-present index="inchworm_twin_orders_orders_place_c13a24c7" on="orders"
-- Builds over the new column what orders_place is over the old one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (code, shelf) on orders, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (token, rack) on orders, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_orders_orders_place_c13a24c7" ON "orders" ("token", "rack");

--! b11 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_buyer_id_fkey does not hold them to.
-- No index of orders begins with buyer_id: deleting from customers will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "customers" ("id") ON DELETE CASCADE NOT VALID;

--! b12 transaction reversible on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_buyer_id_fkey";
