--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."invoice","orders"
-- Drops the foreign key invoice_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on billing.invoice and orders, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."invoice" DROP CONSTRAINT "invoice_order_id_fkey";

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."invoice","customers"
-- Drops the foreign key invoice_customer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on billing.invoice and customers, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."invoice" DROP CONSTRAINT "invoice_customer_id_fkey";

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."invoice","billing"."run"
-- Drops the foreign keys of billing.invoice, so that the tables can go one by one.
ALTER TABLE "billing"."invoice" DROP CONSTRAINT "invoice_corrects_id_fkey";
ALTER TABLE "billing"."invoice" DROP CONSTRAINT "invoice_run_id_fkey";

--! e4 check reversible-if on="billing"."run" complaint="billing.run holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table billing.run.
SELECT "id" FROM "billing"."run";

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="billing"."run"
-- Drops table billing.run, which only the new release knows.
DROP TABLE "billing"."run";

--! e3 check reversible-if on="billing"."invoice" complaint="billing.invoice holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table billing.invoice.
SELECT "id" FROM "billing"."invoice";

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="billing"."invoice"
-- Drops table billing.invoice, which only the new release knows.
DROP TABLE "billing"."invoice";

--! e2 transaction reversible
-- Drops the sequence billing.run_id_seq.
DROP SEQUENCE "billing"."run_id_seq";
