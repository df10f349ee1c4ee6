--! r4 check reversible-if on="fax","batch" complaint="some rows of fax refer to rows of batch that do not exist (batch_id); mend or delete them"
-- Looks for orphans: rows of fax that refer to nothing in batch.
SELECT "batch_id" FROM "fax" AS c
    WHERE c."batch_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "batch" AS p WHERE p."id" = c."batch_id");

--! r4 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="fax","batch"
-- Lets fax refer to batch, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on fax and batch (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "fax" ADD CONSTRAINT "fax_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batch" ("id") NOT VALID;

--! r4 transaction reversible-if on="fax","batch"
-- Looks at the rows of fax that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "fax" VALIDATE CONSTRAINT "fax_batch_id_fkey";

--! r3 check reversible-if on="batch","fax" complaint="some rows of batch refer to rows of fax that do not exist (fax_id); mend or delete them"
-- Looks for orphans: rows of batch that refer to nothing in fax.
SELECT "fax_id" FROM "batch" AS c
    WHERE c."fax_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "fax" AS p WHERE p."id" = c."fax_id");

--! r3 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="batch","fax"
-- Lets batch refer to fax, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on batch and fax (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "batch" ADD CONSTRAINT "batch_fax_id_fkey" FOREIGN KEY ("fax_id") REFERENCES "fax" ("id") NOT VALID;

--! r3 transaction reversible-if on="batch","fax"
-- Looks at the rows of batch that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "batch" VALIDATE CONSTRAINT "batch_fax_id_fkey";

--! r2 check reversible-if on="batch","customers" complaint="some rows of batch refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of batch that refer to nothing in customers.
SELECT "customer_id" FROM "batch" AS c
    WHERE c."customer_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "customers" AS p WHERE p."id" = c."customer_id");

--! r2 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="batch","customers"
-- Lets batch refer to customers, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on batch and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "batch" ADD CONSTRAINT "batch_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") NOT VALID;

--! r2 transaction reversible-if on="batch","customers"
-- Looks at the rows of batch that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "batch" VALIDATE CONSTRAINT "batch_customer_id_fkey";

--! r1 check reversible-if on="orders","batch" complaint="some rows of orders refer to rows of batch that do not exist (batch_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in batch.
SELECT "batch_id" FROM "orders" AS c
    WHERE c."batch_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "batch" AS p WHERE p."id" = c."batch_id");

--! r1 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders","batch"
-- Lets orders refer to batch, from now on; rows that exist are looked at next.
-- No index of orders begins with batch_id: deleting from batch will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and batch (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batch" ("id") NOT VALID;

--! r1 transaction reversible-if on="orders","batch"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_batch_id_fkey";
