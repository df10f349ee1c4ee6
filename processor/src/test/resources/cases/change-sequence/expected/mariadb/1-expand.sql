--! e1 statement reversible lock="EXCLUSIVE" effect=repeatable on="order_numbers"
-- Lets the sequence order_numbers step by 50.
-- The old release goes on with smaller blocks, each within one of the larger: no number comes twice.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot be started again where it compares the increment of the sequence order_numbers, which numbers orders, at start.
ALTER SEQUENCE `order_numbers` START WITH 1000 INCREMENT BY 50;
