--! t1 check reversible on="orders" complaint="orders.postcode is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.postcode, while others read and write.
SELECT "id" FROM "orders" WHERE "postcode" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.postcode from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_postcode_4bd006ab" CHECK ("postcode" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_postcode_4bd006ab";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.postcode NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "postcode" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_postcode_4bd006ab";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.postcode: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_postcode_24849e76" ON "orders";
DROP FUNCTION "inchworm_fill_orders_postcode_24849e76"();

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.zip with its data, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_zip_76ae1575" ON "orders";
DROP FUNCTION "inchworm_fill_orders_zip_76ae1575"();
ALTER TABLE "orders" DROP COLUMN "zip";
