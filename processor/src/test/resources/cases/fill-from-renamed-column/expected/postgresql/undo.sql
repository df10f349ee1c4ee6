--! r2 check reversible-if on="orders" complaint="some rows of orders refer to rows of orders that do not exist (parent); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in orders.
SELECT "parent" FROM "orders" AS c
    WHERE c."parent" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "orders" AS p WHERE p."id" = c."parent");

--! r2 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders"
-- Lets orders refer to orders, from now on; rows that exist are looked at next.
-- No index of orders begins with parent: deleting from orders will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_parent_fkey" FOREIGN KEY ("parent") REFERENCES "orders" ("id") NOT VALID;

--! r2 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_parent_fkey";

--! r1 check reversible-if on="orders","customer" complaint="some rows of orders refer to rows of customer that do not exist (customer); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customer.
SELECT "customer" FROM "orders" AS c
    WHERE c."customer" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "customer" AS p WHERE p."id" = c."customer");

--! r1 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders","customer"
-- Lets orders refer to customer, from now on; rows that exist are looked at next.
-- No index of orders begins with customer: deleting from customer will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customer (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_fkey" FOREIGN KEY ("customer") REFERENCES "customer" ("id") NOT VALID;

--! r1 transaction reversible-if on="orders","customer"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_customer_fkey";

--! t16 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.payer_id again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_payer_id_63656484"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."payer_id" := (SELECT (customer) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_payer_id_63656484" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."payer_id" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_payer_id_63656484"();

--! t14 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customer"
-- Drops the foreign key orders_payer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customer, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_payer_id_fkey";

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.customer_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_customer_id_a8b36434" CHECK ("customer_id" IS NOT NULL) NOT VALID;

--! t12 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_customer_id_a8b36434";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.customer_id again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "customer_id" DROP NOT NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_customer_id_a8b36434";

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.payer_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_payer_id_9ca19f4f" CHECK ("payer_id" IS NOT NULL) NOT VALID;

--! t7 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_payer_id_9ca19f4f";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.payer_id again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "payer_id" DROP NOT NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_payer_id_9ca19f4f";

--! b8 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the foreign key orders_parent_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "orders_parent_id_fkey";

--! b6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customer"
-- Drops the foreign key orders_customer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customer, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "orders_customer_id_fkey";

--! b5 statement reversible effect=index-absent index="orders_customer_id_idx" on="orders"
-- Drops the index orders_customer_id_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_customer_id_idx";

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.parent_id, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_parent_id_09b2258b" ON "orders";
DROP FUNCTION "inchworm_sync_orders_parent_id_09b2258b"();
ALTER TABLE "orders" DROP COLUMN "parent_id";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.customer_id, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_customer_id_05968a0e" ON "orders";
DROP FUNCTION "inchworm_sync_orders_customer_id_05968a0e"();
ALTER TABLE "orders" DROP COLUMN "customer_id";

--! e1 check reversible-if on="orders" complaint="orders.payer_id holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.payer_id would be lost.
SELECT "id" FROM "orders"
    WHERE "payer_id" IS NOT NULL
    AND CAST("payer_id" AS text) IS DISTINCT FROM CAST(CAST((customer) AS bigint) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.payer_id, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_payer_id_63656484" ON "orders";
DROP FUNCTION "inchworm_fill_orders_payer_id_63656484"();
ALTER TABLE "orders" DROP COLUMN "payer_id";
