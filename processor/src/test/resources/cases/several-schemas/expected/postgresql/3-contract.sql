--! t1 check reversible on="crm"."customers" complaint="crm.customers.slug is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in crm.customers.slug, while others read and write.
SELECT "id" FROM "crm"."customers" WHERE "slug" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="crm"."customers"
-- Refuses NULL in crm.customers.slug from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "crm"."customers" ADD CONSTRAINT "inchworm_set_customers_slug_090617e8" CHECK ("slug" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="crm"."customers"
-- Looks at the rows of crm.customers that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "crm"."customers" VALIDATE CONSTRAINT "inchworm_set_customers_slug_090617e8";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="crm"."customers"
-- Makes crm.customers.slug NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "crm"."customers" ALTER COLUMN "slug" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="crm"."customers"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "crm"."customers" DROP CONSTRAINT "inchworm_set_customers_slug_090617e8";

--! t6 check reversible on="sales"."orders" complaint="sales.orders.customer_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in sales.orders.customer_id, while others read and write.
SELECT "id" FROM "sales"."orders" WHERE "customer_id" IS NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="sales"."orders"
-- Refuses NULL in sales.orders.customer_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "sales"."orders" ADD CONSTRAINT "inchworm_set_orders_customer_id_d39a9821" CHECK ("customer_id" IS NOT NULL) NOT VALID;

--! t8 transaction reversible on="sales"."orders"
-- Looks at the rows of sales.orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "sales"."orders" VALIDATE CONSTRAINT "inchworm_set_orders_customer_id_d39a9821";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="sales"."orders"
-- Makes sales.orders.customer_id NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "sales"."orders" ALTER COLUMN "customer_id" SET NOT NULL;

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="sales"."orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "sales"."orders" DROP CONSTRAINT "inchworm_set_orders_customer_id_d39a9821";

--! t11 check reversible on="sales"."orders","crm"."customers" complaint="some rows of sales.orders refer to rows of crm.customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of sales.orders that refer to nothing in crm.customers.
SELECT "customer_id" FROM "sales"."orders" AS c
    WHERE c."customer_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "crm"."customers" AS p WHERE p."id" = c."customer_id");

--! t12 transaction reversible lock="SHARE ROW EXCLUSIVE" on="sales"."orders","crm"."customers"
-- Lets sales.orders refer to crm.customers, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- No index of sales.orders begins with customer_id: deleting from crm.customers will scan sales.orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on sales.orders and crm.customers (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of sales.orders that violate orders_customer_id_fkey.
ALTER TABLE "sales"."orders" ADD CONSTRAINT "orders_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "crm"."customers" ("id") ON DELETE CASCADE NOT VALID;

--! t13 transaction reversible on="sales"."orders","crm"."customers"
-- Looks at the rows of sales.orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "sales"."orders" VALIDATE CONSTRAINT "orders_customer_id_fkey";

--! t14 transaction reversible lock="ACCESS EXCLUSIVE" on="crm"."customers"
-- Ends the sync of crm.customers.slug: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_customers_slug_46e20ca9" ON "crm"."customers";
DROP FUNCTION "crm"."inchworm_fill_customers_slug_46e20ca9"();

--! t15 transaction reversible lock="ACCESS EXCLUSIVE" on="sales"."orders"
-- Ends the sync of sales.orders.customer_id: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_customer_id_1689285a" ON "sales"."orders";
DROP FUNCTION "sales"."inchworm_fill_orders_customer_id_1689285a"();

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="my \"own\" schéma"."fax","crm"."customers"
-- Drops the foreign key fax_customer_id_fkey from my "own" schéma.fax to crm.customers.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on my "own" schéma.fax and crm.customers, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of crm.customers that rows of the old one in my "own" schéma.fax refer to (fax_customer_id_fkey).
ALTER TABLE "my ""own"" schéma"."fax" DROP CONSTRAINT "fax_customer_id_fkey";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="my \"own\" schéma"."fax"
-- Drops table my "own" schéma.fax with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TABLE "my ""own"" schéma"."fax";

--! r3 transaction irreversible
-- Drops the sequence my "own" schéma.fax_id_seq, which only the old release drew from.
-- Cannot be undone: how far it had counted is gone.
DROP SEQUENCE "my ""own"" schéma"."fax_id_seq";
