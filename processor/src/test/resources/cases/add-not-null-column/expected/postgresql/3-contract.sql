--! t1 check reversible on="orders" complaint="orders.created_by is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.created_by, while others read and write.
SELECT "id" FROM "orders" WHERE "created_by" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.created_by from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_created_by_afa9639e" CHECK ("created_by" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_created_by_afa9639e";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.created_by NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "created_by" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_created_by_afa9639e";

--! t6 check reversible on="orders" complaint="orders.labels is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.labels, while others read and write.
SELECT "id" FROM "orders" WHERE "labels" IS NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.labels from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_labels_bc822ff0" CHECK ("labels" IS NOT NULL) NOT VALID;

--! t8 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_labels_bc822ff0";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.labels NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "labels" SET NOT NULL;

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_labels_bc822ff0";

--! t11 check reversible on="orders" complaint="orders.since is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.since, while others read and write.
SELECT "id" FROM "orders" WHERE "since" IS NULL;

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.since from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_since_83935336" CHECK ("since" IS NOT NULL) NOT VALID;

--! t13 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_since_83935336";

--! t14 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.since NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "since" SET NOT NULL;

--! t15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_since_83935336";

--! t16 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.created_by: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_created_by_747105d7" ON "orders";
DROP FUNCTION "inchworm_fill_orders_created_by_747105d7"();

--! t17 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.labels: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_labels_e2d39073" ON "orders";
DROP FUNCTION "inchworm_fill_orders_labels_e2d39073"();

--! t18 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.since: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_since_ff8a5d40" ON "orders";
DROP FUNCTION "inchworm_fill_orders_since_ff8a5d40"();
