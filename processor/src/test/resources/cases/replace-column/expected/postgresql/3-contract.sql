--! t1 check reversible on="orders" complaint="postcode of orders are not what zip come to in some rows: they were written past the trigger; make them equal"
-- Compares postcode of orders with zip to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("postcode")::record *<> ROW(CAST((left(zip, 8)) AS varchar(8)))
    AND ROW("zip")::record *<> ROW(CAST((postcode) AS varchar(20)));

--! t2 check reversible on="orders" complaint="orders.postcode is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.postcode, while others read and write.
SELECT "id" FROM "orders" WHERE "postcode" IS NULL;

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.postcode from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_postcode_4bd006ab" CHECK ("postcode" IS NOT NULL) NOT VALID;

--! t4 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_postcode_4bd006ab";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.postcode NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "postcode" SET NOT NULL;

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_postcode_4bd006ab";

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops zip of orders with the trigger that kept the new columns equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_postcode_6082b4f3" ON "orders";
DROP FUNCTION "inchworm_sync_orders_postcode_6082b4f3"();
ALTER TABLE "orders" DROP COLUMN "zip";
