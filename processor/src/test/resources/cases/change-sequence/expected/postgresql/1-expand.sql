--! e1 transaction reversible
-- Lets the sequence order_numbers step by 50.
-- The old release goes on with smaller blocks, each within one of the larger: no number comes twice.
-- From expand on the old release cannot be started again where it compares the increment of the sequence order_numbers, which numbers orders, at start.
ALTER SEQUENCE "order_numbers" INCREMENT BY 50;
ALTER SEQUENCE "order_numbers" START WITH 1000;
