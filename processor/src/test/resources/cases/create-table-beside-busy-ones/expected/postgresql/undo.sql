--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="invoice","orders"
-- Drops the foreign key invoice_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on invoice and orders, and at most the lock budget of waiting for it.
ALTER TABLE "invoice" DROP CONSTRAINT "invoice_order_id_fkey";

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="invoice","customers"
-- Drops the foreign key invoice_customer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on invoice and customers, and at most the lock budget of waiting for it.
ALTER TABLE "invoice" DROP CONSTRAINT "invoice_customer_id_fkey";

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="invoice","run"
-- Drops the foreign keys of invoice, so that the tables can go one by one.
ALTER TABLE "invoice" DROP CONSTRAINT "invoice_corrects_id_fkey";
ALTER TABLE "invoice" DROP CONSTRAINT "invoice_run_id_fkey";

--! e2 check reversible-if on="run" complaint="run holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table run.
SELECT "id" FROM "run";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="run"
-- Drops table run, which only the new release knows.
DROP TABLE "run";

--! e1 check reversible-if on="invoice" complaint="invoice holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table invoice.
SELECT "id" FROM "invoice";

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="invoice"
-- Drops table invoice, which only the new release knows.
DROP TABLE "invoice";
