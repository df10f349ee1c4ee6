--! t1 transaction reversible
-- Lets the sequence invoice_numbers step by 100 again.
ALTER SEQUENCE "invoice_numbers" INCREMENT BY 100;

--! e1 transaction reversible
-- Lets the sequence order_numbers step by 1 again.
ALTER SEQUENCE "order_numbers" INCREMENT BY 1;
ALTER SEQUENCE "order_numbers" START WITH 1;
