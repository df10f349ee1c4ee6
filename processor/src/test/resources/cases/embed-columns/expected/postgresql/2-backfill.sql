--! b1 backfill reversible on="customer" key="id" column="home_street"
-- Gives customer.home_street the value of street in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "customer" SET "home_street" = "street"
    WHERE "home_street" IS NULL AND "street" IS NOT NULL AND /* window */ TRUE;

--! b2 backfill reversible on="customer" key="id" column="home_zip"
-- Gives customer.home_zip the value of zip in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "customer" SET "home_zip" = "zip"
    WHERE "home_zip" IS NULL AND "zip" IS NOT NULL AND /* window */ TRUE;

--! b3 check reversible on="customer" complaint="customer.home_street and street differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.home_street with street to the byte, while others read and write.
SELECT "id" FROM "customer"
    WHERE ROW("home_street")::record *<> ROW("street");

--! b4 check reversible on="customer" complaint="customer.home_zip and zip differ in some rows: they were written past the trigger; make them equal"
-- Compares customer.home_zip with zip to the byte, while others read and write.
SELECT "id" FROM "customer"
    WHERE ROW("home_zip")::record *<> ROW("zip");

--! b5 statement reversible effect=index-present index="customer_home_zip_idx" on="customer"
-- Builds over the new column what customer_home_zip_idx is over the old one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "customer_home_zip_idx" ON "customer" ("home_zip");
