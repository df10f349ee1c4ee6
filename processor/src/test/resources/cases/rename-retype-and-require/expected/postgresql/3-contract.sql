--! t1 check reversible on="orders" complaint="orders.storey and floor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.storey with floor to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("storey")::record *<> ROW(CAST((coalesce(floor, 0)::bigint) AS bigint))
    AND ROW("floor")::record *<> ROW(CAST((CASE WHEN storey BETWEEN 1 AND 2147483647 THEN storey::int END) AS integer));

--! t2 check reversible on="orders" complaint="orders.zip_code and zip differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.zip_code with zip to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("zip_code")::record *<> ROW(CAST((CASE WHEN zip ~ '^[0-9]{1,5}$' THEN zip::int ELSE 0 END) AS integer))
    AND ROW("zip")::record *<> ROW(CAST((NULLIF(lpad(zip_code::text, 5, '0'), '00000')) AS varchar(5)));

--! t3 check reversible on="orders" complaint="orders.storey is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.storey, while others read and write.
SELECT "id" FROM "orders" WHERE "storey" IS NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.storey from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_storey_cd687b48" CHECK ("storey" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_storey_cd687b48";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.storey NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "storey" SET NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_storey_cd687b48";

--! t8 check reversible on="orders" complaint="orders.zip_code is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.zip_code, while others read and write.
SELECT "id" FROM "orders" WHERE "zip_code" IS NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.zip_code from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_zip_code_8baaead1" CHECK ("zip_code" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_zip_code_8baaead1";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.zip_code NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "zip_code" SET NOT NULL;

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_zip_code_8baaead1";

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops orders.floor, orders.zip with the trigger that kept each equal to its successor. What was built over the
-- new columns meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_storey_5cc29dfb" ON "orders";
DROP FUNCTION "inchworm_sync_orders_storey_5cc29dfb"();
DROP TRIGGER "zy_inchworm_sync_orders_zip_code_1cc7d060" ON "orders";
DROP FUNCTION "inchworm_sync_orders_zip_code_1cc7d060"();
ALTER TABLE "orders" DROP COLUMN "floor";
ALTER TABLE "orders" DROP COLUMN "zip";
