--! b1 backfill reversible on="orders" key="id" column="cents"
-- Gives orders.cents the value of price in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "cents" = ("price")
    WHERE "cents" IS NULL AND ("price") IS NOT NULL AND /* window */ TRUE;

--! b2 backfill reversible on="orders" key="id" column="remark"
-- Gives orders.remark the value of note in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "remark" = ("note")
    WHERE "remark" IS NULL AND ("note") IS NOT NULL AND /* window */ TRUE;

--! b3 backfill reversible on="orders" key="id" column="status"
-- Gives orders.status the value of state in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "status" = "state"
    WHERE "status" IS NULL AND "state" IS NOT NULL AND /* window */ TRUE;

--! b4 backfill reversible on="orders" key="id" column="zip_code"
-- Gives orders.zip_code the value of zip in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "zip_code" = (CASE WHEN zip ~ '^[0-9]{1,9}$' THEN zip::int ELSE -id END)
    WHERE "zip_code" IS NULL AND (CASE WHEN zip ~ '^[0-9]{1,9}$' THEN zip::int ELSE -id END) IS NOT NULL AND /* window */ TRUE;

--! b5 check reversible on="orders" complaint="orders.cents and price differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.cents with price to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("cents")::record *<> ROW(CAST(("price") AS bigint));

--! b6 check reversible on="orders" complaint="orders.remark and note differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.remark with note to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("remark")::record *<> ROW(CAST(("note") AS varchar(40)));

--! b7 check reversible on="orders" complaint="orders.status and state differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.status with state to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("status")::record *<> ROW("state");

--! b8 check reversible on="orders" complaint="orders.zip_code and zip differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.zip_code with zip to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("zip_code")::record *<> ROW(CAST((CASE WHEN zip ~ '^[0-9]{1,9}$' THEN zip::int ELSE -id END) AS integer));

--! b9 statement reversible effect=index-present index="orders_zip_code_key" on="orders"
-- Builds over the new column what orders_zip_code_key is over the old one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (zip) on orders, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (zip_code) on orders, where two sessions insert the same key at once.
-- From the backfill on the old release cannot write what is converted to a duplicate in orders (orders_zip_code_key).
-- Until the end of removal the new release cannot write what is converted to a duplicate in orders (orders_zip_key).
CREATE UNIQUE INDEX CONCURRENTLY "orders_zip_code_key" ON "orders" ("zip_code");
