--! e1 transaction reversible
-- Creates the database schema notes unless it is there already.
-- Undo leaves it: others may have come to use it.
DO $inchworm$BEGIN
    IF to_regnamespace('"notes"') IS NULL THEN
        CREATE SCHEMA "notes";
    END IF;
END$inchworm$;

--! e2 transaction reversible
-- Creates the sequence notes.orders_id_seq, which nobody knows yet.
CREATE SEQUENCE "notes"."orders_id_seq" START WITH 1 INCREMENT BY 1;

--! e3 transaction reversible-if on="notes"."orders"
-- Creates table notes.orders. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "notes"."orders" (
    "id" bigint NOT NULL,
    "order_id" bigint,
    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="crm"."customers"
-- Adds column crm.customers.slug, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "crm"."customers" ADD COLUMN "slug" varchar(255);
EXPLAIN (COSTS FALSE) UPDATE "crm"."customers" SET "slug" = (lower(name));
EXPLAIN (COSTS FALSE) SELECT (lower(name)) FROM (SELECT * FROM "crm"."customers") AS "customers";
CREATE FUNCTION "crm"."inchworm_fill_customers_slug_46e20ca9"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."slug" := (SELECT (lower(name)) FROM (SELECT NEW.*) AS "customers");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_customers_slug_46e20ca9" BEFORE INSERT OR UPDATE ON "crm"."customers"
    FOR EACH ROW WHEN (NEW."slug" IS NULL) EXECUTE FUNCTION "crm"."inchworm_fill_customers_slug_46e20ca9"();

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="sales"."orders"
-- Adds column sales.orders.customer_id, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "sales"."orders" ADD COLUMN "customer_id" bigint;
EXPLAIN (COSTS FALSE) UPDATE "sales"."orders" SET "customer_id" = (buyer);
EXPLAIN (COSTS FALSE) SELECT (buyer) FROM (SELECT * FROM "sales"."orders") AS "orders";
CREATE FUNCTION "sales"."inchworm_fill_orders_customer_id_1689285a"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."customer_id" := (SELECT (buyer) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_customer_id_1689285a" BEFORE INSERT OR UPDATE ON "sales"."orders"
    FOR EACH ROW WHEN (NEW."customer_id" IS NULL) EXECUTE FUNCTION "sales"."inchworm_fill_orders_customer_id_1689285a"();

--! e6 transaction reversible lock="SHARE ROW EXCLUSIVE" on="notes"."orders","sales"."orders"
-- Lets notes.orders refer to sales.orders, from now on; rows that exist are looked at next.
-- The old release leaves these columns alone, and what it deletes in sales.orders carries on (SET NULL).
-- No index of notes.orders begins with order_id: deleting from sales.orders will scan notes.orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on notes.orders and sales.orders (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From expand on the old release cannot change a key that notes.orders refers to, nor TRUNCATE sales.orders (orders_order_id_fkey).
ALTER TABLE "notes"."orders" ADD CONSTRAINT "orders_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "sales"."orders" ("id") ON DELETE SET NULL NOT VALID;

--! e7 transaction reversible on="notes"."orders","sales"."orders"
-- Looks at the rows of notes.orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "notes"."orders" VALIDATE CONSTRAINT "orders_order_id_fkey";
