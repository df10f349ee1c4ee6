--! t1 check reversible on="invoice","customers" complaint="some rows of invoice refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of invoice that refer to nothing in customers.
SELECT "customer_id" FROM "invoice" AS c
    WHERE c."customer_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "customers" AS p WHERE p."id" = c."customer_id");

--! t2 transaction reversible lock="SHARE ROW EXCLUSIVE" on="invoice","customers"
-- Lets invoice refer to customers, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- No index of invoice begins with customer_id: deleting from customers will scan invoice. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on invoice and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of invoice that violate invoice_customer_id_fkey.
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE NOT VALID;

--! t3 transaction reversible on="invoice","customers"
-- Looks at the rows of invoice that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "invoice" VALIDATE CONSTRAINT "invoice_customer_id_fkey";

--! t4 check reversible on="invoice","orders" complaint="some rows of invoice refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of invoice that refer to nothing in orders.
SELECT "order_id" FROM "invoice" AS c
    WHERE c."order_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "orders" AS p WHERE p."id" = c."order_id");

--! t5 transaction reversible lock="SHARE ROW EXCLUSIVE" on="invoice","orders"
-- Lets invoice refer to orders, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on invoice and orders (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of invoice that violate invoice_order_id_fkey.
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") NOT VALID;

--! t6 transaction reversible on="invoice","orders"
-- Looks at the rows of invoice that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "invoice" VALIDATE CONSTRAINT "invoice_order_id_fkey";
