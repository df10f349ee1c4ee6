--! t5 statement reversible lock="EXCLUSIVE" effect=absent constraint="invoice_order_id_fkey" of="invoice" on="invoice","orders"
-- Drops the foreign key invoice_order_id_fkey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `invoice` DROP FOREIGN KEY `invoice_order_id_fkey`, ALGORITHM=INSTANT;

--! t2 statement reversible lock="EXCLUSIVE" effect=absent constraint="invoice_customer_id_fkey" of="invoice" on="invoice","customers"
-- Drops the foreign key invoice_customer_id_fkey.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `invoice` DROP FOREIGN KEY `invoice_customer_id_fkey`, ALGORITHM=INSTANT;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent constraint="invoice_run_id_fkey" of="invoice" on="invoice","run"
-- Drops the foreign key invoice_run_id_fkey of invoice, so that the tables can go one by one.
ALTER TABLE `invoice` DROP FOREIGN KEY `invoice_run_id_fkey`, ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent constraint="invoice_corrects_id_fkey" of="invoice" on="invoice"
-- Drops the foreign key invoice_corrects_id_fkey of invoice, so that the tables can go one by one.
ALTER TABLE `invoice` DROP FOREIGN KEY `invoice_corrects_id_fkey`, ALGORITHM=INSTANT;

--! e2 check reversible-if on="run" complaint="run holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table run.
SELECT `id` FROM `run`;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent table="run" on="run"
-- Drops table run, which only the new release knows.
DROP TABLE `run`;

--! e1 check reversible-if on="invoice" complaint="invoice holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table invoice.
SELECT `id` FROM `invoice`;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent table="invoice" on="invoice"
-- Drops table invoice, which only the new release knows.
DROP TABLE `invoice`;
