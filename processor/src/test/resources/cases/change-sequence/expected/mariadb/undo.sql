--! t1 statement reversible lock="EXCLUSIVE" effect=repeatable on="invoice_numbers"
-- Lets the sequence invoice_numbers step by 100 again.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER SEQUENCE `invoice_numbers` START WITH 1 INCREMENT BY 100;

--! e1 statement reversible lock="EXCLUSIVE" effect=repeatable on="order_numbers"
-- Lets the sequence order_numbers step by 1 again.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER SEQUENCE `order_numbers` START WITH 1 INCREMENT BY 1;
