--! t1 check reversible on="orders" complaint="orders.cents and price differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.cents with price to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("cents")::record *<> ROW(CAST(("price") AS bigint))
    AND ROW("price")::record *<> ROW(CAST((CASE WHEN "cents" BETWEEN -2147483648 AND 2147483647 THEN "cents" END) AS integer));

--! t2 check reversible on="orders" complaint="orders.remark and note differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.remark with note to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("remark")::record *<> ROW(CAST(("note") AS varchar(40)))
    AND ROW("note")::record *<> ROW(CAST((left("remark", 10)) AS varchar(10)));

--! t3 check reversible on="orders" complaint="orders.status and state differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.status with state to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("status")::record *<> ROW("state");

--! t4 check reversible on="orders" complaint="orders.zip_code and zip differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.zip_code with zip to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("zip_code")::record *<> ROW(CAST((CASE WHEN zip ~ '^[0-9]{1,9}$' THEN zip::int ELSE -id END) AS integer))
    AND ROW("zip")::record *<> ROW(CAST((lpad(zip_code::text, 5, '0')) AS varchar(10)));

--! t5 check reversible on="orders" complaint="orders.cents is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.cents, while others read and write.
SELECT "id" FROM "orders" WHERE "cents" IS NULL;

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.cents from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_cents_8a1c1e1b" CHECK ("cents" IS NOT NULL) NOT VALID;

--! t7 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_cents_8a1c1e1b";

--! t8 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.cents NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "cents" SET NOT NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_cents_8a1c1e1b";

--! t10 check reversible on="orders" complaint="orders.remark is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.remark, while others read and write.
SELECT "id" FROM "orders" WHERE "remark" IS NULL;

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.remark from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_remark_4260a01a" CHECK ("remark" IS NOT NULL) NOT VALID;

--! t12 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_remark_4260a01a";

--! t13 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.remark NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "remark" SET NOT NULL;

--! t14 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_remark_4260a01a";

--! t15 check reversible on="orders" complaint="orders.status is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.status, while others read and write.
SELECT "id" FROM "orders" WHERE "status" IS NULL;

--! t16 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.status from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_status_de99da0c" CHECK ("status" IS NOT NULL) NOT VALID;

--! t17 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_status_de99da0c";

--! t18 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.status NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "status" SET NOT NULL;

--! t19 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_status_de99da0c";

--! t20 check reversible on="orders" complaint="orders.zip_code is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.zip_code, while others read and write.
SELECT "id" FROM "orders" WHERE "zip_code" IS NULL;

--! t21 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.zip_code from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_zip_code_8baaead1" CHECK ("zip_code" IS NOT NULL) NOT VALID;

--! t22 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_zip_code_8baaead1";

--! t23 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.zip_code NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "zip_code" SET NOT NULL;

--! t24 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_zip_code_8baaead1";

--! t25 check reversible on="orders" complaint="some rows of orders violate the check orders_status_check; mend or delete them"
-- Looks for rows that violate the check orders_status_check.
SELECT "id" FROM "orders"
    WHERE NOT ("status" IN ('NEW', 'PAID', 'SENT'));

--! t26 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_status_check.
ALTER TABLE "orders" ADD CONSTRAINT "orders_status_check" CHECK ("status" IN ('NEW', 'PAID', 'SENT')) NOT VALID;

--! t27 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_status_check";

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops orders.price, orders.note, orders.state, orders.zip with the trigger that kept each equal to its successor. What was built over the
-- new columns meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_cents_25657cc0" ON "orders";
DROP FUNCTION "inchworm_sync_orders_cents_25657cc0"();
DROP TRIGGER "zy_inchworm_sync_orders_remark_53203af0" ON "orders";
DROP FUNCTION "inchworm_sync_orders_remark_53203af0"();
DROP TRIGGER "zy_inchworm_sync_orders_status_18569a0c" ON "orders";
DROP FUNCTION "inchworm_sync_orders_status_18569a0c"();
DROP TRIGGER "zy_inchworm_sync_orders_zip_code_1cc7d060" ON "orders";
DROP FUNCTION "inchworm_sync_orders_zip_code_1cc7d060"();
ALTER TABLE "orders" DROP COLUMN "price";
ALTER TABLE "orders" DROP COLUMN "note";
ALTER TABLE "orders" DROP COLUMN "state";
ALTER TABLE "orders" DROP COLUMN "zip";
ALTER TABLE "orders" ADD CONSTRAINT "orders_zip_code_key" UNIQUE USING INDEX "orders_zip_code_key";
