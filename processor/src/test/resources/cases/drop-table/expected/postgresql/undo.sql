--! r4 check reversible-if on="old stuff"."fax","batch" complaint="some rows of old stuff.fax refer to rows of batch that do not exist (batch_id); mend or delete them"
-- Looks for orphans: rows of old stuff.fax that refer to nothing in batch.
SELECT "batch_id" FROM "old stuff"."fax" AS c
    WHERE c."batch_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "batch" AS p WHERE p."id" = c."batch_id");

--! r4 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="old stuff"."fax","batch"
-- Lets old stuff.fax refer to batch, from now on; rows that exist are looked at next.
-- SHARE ROW EXCLUSIVE on both tables for milliseconds: reads go on, writes wait that long.
ALTER TABLE "old stuff"."fax" ADD CONSTRAINT "fax_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batch" ("id") NOT VALID;

--! r4 transaction reversible-if on="old stuff"."fax","batch"
-- Looks at the rows of old stuff.fax that exist. Reads and writes go on meanwhile, however long it takes.
ALTER TABLE "old stuff"."fax" VALIDATE CONSTRAINT "fax_batch_id_fkey";

--! r3 check reversible-if on="batch","old stuff"."fax" complaint="some rows of batch refer to rows of old stuff.fax that do not exist (fax_id); mend or delete them"
-- Looks for orphans: rows of batch that refer to nothing in old stuff.fax.
SELECT "fax_id" FROM "batch" AS c
    WHERE c."fax_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "old stuff"."fax" AS p WHERE p."id" = c."fax_id");

--! r3 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="batch","old stuff"."fax"
-- Lets batch refer to old stuff.fax, from now on; rows that exist are looked at next.
-- SHARE ROW EXCLUSIVE on both tables for milliseconds: reads go on, writes wait that long.
ALTER TABLE "batch" ADD CONSTRAINT "batch_fax_id_fkey" FOREIGN KEY ("fax_id") REFERENCES "old stuff"."fax" ("id") NOT VALID;

--! r3 transaction reversible-if on="batch","old stuff"."fax"
-- Looks at the rows of batch that exist. Reads and writes go on meanwhile, however long it takes.
ALTER TABLE "batch" VALIDATE CONSTRAINT "batch_fax_id_fkey";

--! r2 check reversible-if on="batch","customers" complaint="some rows of batch refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of batch that refer to nothing in customers.
SELECT "customer_id" FROM "batch" AS c
    WHERE c."customer_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "customers" AS p WHERE p."id" = c."customer_id");

--! r2 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="batch","customers"
-- Lets batch refer to customers, from now on; rows that exist are looked at next.
-- SHARE ROW EXCLUSIVE on both tables for milliseconds: reads go on, writes wait that long.
ALTER TABLE "batch" ADD CONSTRAINT "batch_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") NOT VALID;

--! r2 transaction reversible-if on="batch","customers"
-- Looks at the rows of batch that exist. Reads and writes go on meanwhile, however long it takes.
ALTER TABLE "batch" VALIDATE CONSTRAINT "batch_customer_id_fkey";

--! r1 check reversible-if on="orders","batch" complaint="some rows of orders refer to rows of batch that do not exist (batch_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in batch.
SELECT "batch_id" FROM "orders" AS c
    WHERE c."batch_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "batch" AS p WHERE p."id" = c."batch_id");

--! r1 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders","batch"
-- Lets orders refer to batch, from now on; rows that exist are looked at next.
-- SHARE ROW EXCLUSIVE on both tables for milliseconds: reads go on, writes wait that long.
-- No index of orders begins with batch_id: deleting from batch will scan orders. @Index avoids that.
ALTER TABLE "orders" ADD CONSTRAINT "orders_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batch" ("id") NOT VALID;

--! r1 transaction reversible-if on="orders","batch"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_batch_id_fkey";
