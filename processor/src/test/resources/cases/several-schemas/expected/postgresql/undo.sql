--! r1 check reversible-if on="my \"own\" schéma"."fax","crm"."customers" complaint="some rows of my \"own\" schéma.fax refer to rows of crm.customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of my "own" schéma.fax that refer to nothing in crm.customers.
SELECT "customer_id" FROM "my ""own"" schéma"."fax" AS c
    WHERE c."customer_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "crm"."customers" AS p WHERE p."id" = c."customer_id");

--! r1 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="my \"own\" schéma"."fax","crm"."customers"
-- Lets my "own" schéma.fax refer to crm.customers, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on my "own" schéma.fax and crm.customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "my ""own"" schéma"."fax" ADD CONSTRAINT "fax_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "crm"."customers" ("id") NOT VALID;

--! r1 transaction reversible-if on="my \"own\" schéma"."fax","crm"."customers"
-- Looks at the rows of my "own" schéma.fax that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "my ""own"" schéma"."fax" VALIDATE CONSTRAINT "fax_customer_id_fkey";

--! t15 transaction reversible lock="SHARE ROW EXCLUSIVE" on="sales"."orders"
-- Takes up the sync of sales.orders.customer_id again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "sales"."inchworm_fill_orders_customer_id_1689285a"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."customer_id" := (SELECT (buyer) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_customer_id_1689285a" BEFORE INSERT OR UPDATE ON "sales"."orders"
    FOR EACH ROW WHEN (NEW."customer_id" IS NULL) EXECUTE FUNCTION "sales"."inchworm_fill_orders_customer_id_1689285a"();

--! t14 transaction reversible lock="SHARE ROW EXCLUSIVE" on="crm"."customers"
-- Takes up the sync of crm.customers.slug again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "crm"."inchworm_fill_customers_slug_46e20ca9"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."slug" := (SELECT (lower(name)) FROM (SELECT NEW.*) AS "customers");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_customers_slug_46e20ca9" BEFORE INSERT OR UPDATE ON "crm"."customers"
    FOR EACH ROW WHEN (NEW."slug" IS NULL) EXECUTE FUNCTION "crm"."inchworm_fill_customers_slug_46e20ca9"();

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="sales"."orders","crm"."customers"
-- Drops the foreign key orders_customer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on sales.orders and crm.customers, and at most the lock budget of waiting for it.
ALTER TABLE "sales"."orders" DROP CONSTRAINT "orders_customer_id_fkey";

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="sales"."orders"
-- Refuses NULL in sales.orders.customer_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "sales"."orders" ADD CONSTRAINT "inchworm_set_orders_customer_id_d39a9821" CHECK ("customer_id" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="sales"."orders"
-- Looks at the rows of sales.orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "sales"."orders" VALIDATE CONSTRAINT "inchworm_set_orders_customer_id_d39a9821";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="sales"."orders"
-- Allows NULL in sales.orders.customer_id again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "sales"."orders" ALTER COLUMN "customer_id" DROP NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="sales"."orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "sales"."orders" DROP CONSTRAINT "inchworm_set_orders_customer_id_d39a9821";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="crm"."customers"
-- Refuses NULL in crm.customers.slug from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "crm"."customers" ADD CONSTRAINT "inchworm_set_customers_slug_090617e8" CHECK ("slug" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="crm"."customers"
-- Looks at the rows of crm.customers that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "crm"."customers" VALIDATE CONSTRAINT "inchworm_set_customers_slug_090617e8";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="crm"."customers"
-- Allows NULL in crm.customers.slug again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "crm"."customers" ALTER COLUMN "slug" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="crm"."customers"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "crm"."customers" DROP CONSTRAINT "inchworm_set_customers_slug_090617e8";

--! e6 transaction reversible lock="ACCESS EXCLUSIVE" on="notes"."orders","sales"."orders"
-- Drops the foreign key orders_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on notes.orders and sales.orders, and at most the lock budget of waiting for it.
ALTER TABLE "notes"."orders" DROP CONSTRAINT "orders_order_id_fkey";

--! e5 check reversible-if on="sales"."orders" complaint="sales.orders.customer_id holds values that the new release may have written; they would be lost"
-- Rows whose value in sales.orders.customer_id would be lost.
SELECT "id" FROM "sales"."orders"
    WHERE "customer_id" IS NOT NULL
    AND CAST("customer_id" AS text) IS DISTINCT FROM CAST(CAST((buyer) AS bigint) AS text);

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="sales"."orders"
-- Drops column sales.orders.customer_id, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_customer_id_1689285a" ON "sales"."orders";
DROP FUNCTION "sales"."inchworm_fill_orders_customer_id_1689285a"();
ALTER TABLE "sales"."orders" DROP COLUMN "customer_id";

--! e4 check reversible-if on="crm"."customers" complaint="crm.customers.slug holds values that the new release may have written; they would be lost"
-- Rows whose value in crm.customers.slug would be lost.
SELECT "id" FROM "crm"."customers"
    WHERE "slug" IS NOT NULL
    AND CAST("slug" AS text) IS DISTINCT FROM CAST(CAST((lower(name)) AS varchar(255)) AS text);

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="crm"."customers"
-- Drops column crm.customers.slug, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_customers_slug_46e20ca9" ON "crm"."customers";
DROP FUNCTION "crm"."inchworm_fill_customers_slug_46e20ca9"();
ALTER TABLE "crm"."customers" DROP COLUMN "slug";

--! e3 check reversible-if on="notes"."orders" complaint="notes.orders holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table notes.orders.
SELECT "id" FROM "notes"."orders";

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="notes"."orders"
-- Drops table notes.orders, which only the new release knows.
DROP TABLE "notes"."orders";

--! e2 transaction reversible
-- Drops the sequence notes.orders_id_seq.
DROP SEQUENCE "notes"."orders_id_seq";
