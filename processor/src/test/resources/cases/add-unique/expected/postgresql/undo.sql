--! t5 statement reversible effect=index-absent index="orders_note_total_idx" on="orders"
-- Drops the unique index orders_note_total_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_note_total_idx";

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the unique constraint orders_customer_id_note_key with its index.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_customer_id_note_key";

--! t2 statement reversible effect=index-absent index="orders_customer_id_note_key" on="orders"
-- Drops the unique index orders_customer_id_note_key while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_customer_id_note_key";

--! e5 statement reversible effect=index-absent index="orders_other_idx" on="orders"
-- Drops the unique index orders_other_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_other_idx";

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the unique constraint orders_code_key with its index.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_code_key";

--! e3 statement reversible effect=index-absent index="orders_code_key" on="orders"
-- Drops the unique index orders_code_key while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_code_key";

--! e2 check reversible-if on="orders" complaint="orders.other holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.other would be lost.
SELECT "id" FROM "orders"
    WHERE "other" IS NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.other, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "other";

--! e1 check reversible-if on="orders" complaint="orders.code holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.code would be lost.
SELECT "id" FROM "orders"
    WHERE "code" IS NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.code, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "code";
