--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="invoice_numbers"
-- Lets the sequence invoice_numbers step by 10.
-- Part of contract: the old release took larger blocks.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot be started again where it compares the increment of the sequence invoice_numbers, which numbers invoices, at start.
ALTER SEQUENCE `invoice_numbers` START WITH 1 INCREMENT BY 10;
