--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.payer_id, nullable and without default. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "payer_id" bigint;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.referrer_id, nullable and without default. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "referrer_id" bigint;

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.owner_id, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "owner_id" bigint;
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "owner_id" = (customer_id);
EXPLAIN (COSTS FALSE) SELECT (customer_id) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_owner_id_fb6fbbc5"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."owner_id" := (SELECT (customer_id) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_owner_id_fb6fbbc5" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."owner_id" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_owner_id_fb6fbbc5"();

--! e4 statement reversible effect=index-present index="orders_payer_id_idx" on="orders"
-- Builds the index orders_payer_id_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_payer_id_idx" ON "orders" ("payer_id");

--! e5 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- The old release leaves these columns alone, and what it deletes in customers carries on (SET NULL).
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From expand on the old release cannot change a key that orders refers to, nor TRUNCATE customers (orders_payer_id_fkey).
ALTER TABLE "orders" ADD CONSTRAINT "orders_payer_id_fkey" FOREIGN KEY ("payer_id") REFERENCES "customers" ("id") ON DELETE SET NULL NOT VALID;

--! e6 transaction reversible on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_payer_id_fkey";
