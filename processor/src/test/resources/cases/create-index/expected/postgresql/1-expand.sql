--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.created_by, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "created_by" bigint;
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "created_by" = (customer_id);
EXPLAIN (COSTS FALSE) SELECT (customer_id) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_created_by_747105d7"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."created_by" := (SELECT (customer_id) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_created_by_747105d7" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."created_by" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_created_by_747105d7"();

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.code, nullable and without default. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "code" varchar(255);

--! e3 statement reversible effect=index-present index="Paid & \"noted\"" on="orders"
-- Builds the index Paid & "noted" while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "Paid & ""noted""" ON "orders" ("total");

--! e4 statement reversible effect=index-present index="orders_code_idx" on="orders"
-- Builds the index orders_code_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_code_idx" ON "orders" ("code");

--! e5 statement reversible effect=index-present index="orders_customer_id_total_idx" on="orders"
-- Builds the index orders_customer_id_total_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_customer_id_total_idx" ON "orders" ("customer_id", "total" DESC);
