--! t1 check reversible on="billing"."invoice","customers" complaint="some rows of billing.invoice refer to rows of customers that do not exist (customer_id); mend or delete them"
-- Looks for orphans: rows of billing.invoice that refer to nothing in customers.
SELECT "customer_id" FROM "billing"."invoice" AS c
    WHERE c."customer_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "customers" AS p WHERE p."id" = c."customer_id");

--! t2 transaction reversible lock="SHARE ROW EXCLUSIVE" on="billing"."invoice","customers"
-- Lets billing.invoice refer to customers, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- No index of billing.invoice begins with customer_id: deleting from customers will scan billing.invoice. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on billing.invoice and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of billing.invoice that violate invoice_customer_id_fkey.
ALTER TABLE "billing"."invoice" ADD CONSTRAINT "invoice_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE NOT VALID;

--! t3 transaction reversible on="billing"."invoice","customers"
-- Looks at the rows of billing.invoice that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "billing"."invoice" VALIDATE CONSTRAINT "invoice_customer_id_fkey";

--! t4 check reversible on="billing"."invoice","orders" complaint="some rows of billing.invoice refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of billing.invoice that refer to nothing in orders.
SELECT "order_id" FROM "billing"."invoice" AS c
    WHERE c."order_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "orders" AS p WHERE p."id" = c."order_id");

--! t5 transaction reversible lock="SHARE ROW EXCLUSIVE" on="billing"."invoice","orders"
-- Lets billing.invoice refer to orders, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on billing.invoice and orders (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of billing.invoice that violate invoice_order_id_fkey.
ALTER TABLE "billing"."invoice" ADD CONSTRAINT "invoice_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") NOT VALID;

--! t6 transaction reversible on="billing"."invoice","orders"
-- Looks at the rows of billing.invoice that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "billing"."invoice" VALIDATE CONSTRAINT "invoice_order_id_fkey";
