--! t1 check reversible on="orders" complaint="orders.buyer_id and customer_id differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.buyer_id with customer_id to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("buyer_id")::record *<> ROW("customer_id");

--! t2 check reversible on="orders" complaint="orders.phone and fax differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.phone with fax to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("phone")::record *<> ROW("fax");

--! t3 check reversible on="orders" complaint="orders.rack and shelf differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.rack with shelf to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("rack")::record *<> ROW("shelf");

--! t4 check reversible on="orders" complaint="orders.remark and note differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.remark with note to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("remark")::record *<> ROW("note");

--! t5 check reversible on="orders" complaint="orders.status and state differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.status with state to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("status")::record *<> ROW("state");

--! t6 check reversible on="orders" complaint="orders.token and code differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.token with code to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("token")::record *<> ROW("code");

--! t7 check reversible on="orders" complaint="orders.buyer_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.buyer_id, while others read and write.
SELECT "id" FROM "orders" WHERE "buyer_id" IS NULL;

--! t8 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.buyer_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_buyer_id_06a16609" CHECK ("buyer_id" IS NOT NULL) NOT VALID;

--! t9 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_buyer_id_06a16609";

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.buyer_id NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "buyer_id" SET NOT NULL;

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_buyer_id_06a16609";

--! t12 check reversible on="orders" complaint="orders.rack is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.rack, while others read and write.
SELECT "id" FROM "orders" WHERE "rack" IS NULL;

--! t13 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.rack from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_rack_0d819630" CHECK ("rack" IS NOT NULL) NOT VALID;

--! t14 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_rack_0d819630";

--! t15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.rack NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "rack" SET NOT NULL;

--! t16 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_rack_0d819630";

--! t17 check reversible on="orders" complaint="orders.status is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.status, while others read and write.
SELECT "id" FROM "orders" WHERE "status" IS NULL;

--! t18 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.status from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_status_de99da0c" CHECK ("status" IS NOT NULL) NOT VALID;

--! t19 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_status_de99da0c";

--! t20 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.status NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "status" SET NOT NULL;

--! t21 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_status_de99da0c";

--! t22 check reversible on="orders" complaint="orders.token is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.token, while others read and write.
SELECT "id" FROM "orders" WHERE "token" IS NULL;

--! t23 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.token from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_token_216cbae1" CHECK ("token" IS NOT NULL) NOT VALID;

--! t24 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_token_216cbae1";

--! t25 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.token NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "token" SET NOT NULL;

--! t26 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_token_216cbae1";

--! t27 check reversible on="orders" complaint="some rows of orders violate the check orders_status_check; mend or delete them"
-- Looks for rows that violate the check orders_status_check.
SELECT "id" FROM "orders"
    WHERE NOT ("status" IN ('NEW', 'PAID'));

--! t28 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_status_check.
ALTER TABLE "orders" ADD CONSTRAINT "orders_status_check" CHECK ("status" IN ('NEW', 'PAID')) NOT VALID;

--! t29 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_status_check";

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","customers"
-- Drops the foreign key orders_customer_id_fkey from orders to customers.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_customer_id_fkey";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops orders.customer_id, orders.fax, orders.shelf, orders.note, orders.state, orders.code with the trigger that kept each equal to its successor. What was built over the
-- new columns meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_buyer_id_ece409d8" ON "orders";
DROP FUNCTION "inchworm_sync_orders_buyer_id_ece409d8"();
DROP TRIGGER "zy_inchworm_sync_orders_phone_8ab00763" ON "orders";
DROP FUNCTION "inchworm_sync_orders_phone_8ab00763"();
DROP TRIGGER "zy_inchworm_sync_orders_rack_e7bffaf2" ON "orders";
DROP FUNCTION "inchworm_sync_orders_rack_e7bffaf2"();
DROP TRIGGER "zy_inchworm_sync_orders_remark_53203af0" ON "orders";
DROP FUNCTION "inchworm_sync_orders_remark_53203af0"();
DROP TRIGGER "zy_inchworm_sync_orders_status_18569a0c" ON "orders";
DROP FUNCTION "inchworm_sync_orders_status_18569a0c"();
DROP TRIGGER "zy_inchworm_sync_orders_token_4eef8adb" ON "orders";
DROP FUNCTION "inchworm_sync_orders_token_4eef8adb"();
ALTER TABLE "orders" DROP COLUMN "customer_id";
ALTER TABLE "orders" DROP COLUMN "fax";
ALTER TABLE "orders" DROP COLUMN "shelf";
ALTER TABLE "orders" DROP COLUMN "note";
ALTER TABLE "orders" DROP COLUMN "state";
ALTER TABLE "orders" DROP COLUMN "code";
ALTER TABLE "orders" ALTER COLUMN "token" SET DEFAULT ('none');
ALTER TABLE "orders" ADD CONSTRAINT "orders_place" UNIQUE USING INDEX "inchworm_twin_orders_orders_place_c13a24c7";
