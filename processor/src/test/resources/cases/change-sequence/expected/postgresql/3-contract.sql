--! t1 transaction reversible
-- Lets the sequence invoice_numbers step by 10.
-- Part of contract: the old release took larger blocks.
-- Until contract has tightened the new release cannot be started again where it compares the increment of the sequence invoice_numbers, which numbers invoices, at start.
ALTER SEQUENCE "invoice_numbers" INCREMENT BY 10;
