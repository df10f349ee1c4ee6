--! e1 transaction reversible
-- Drops the sequence order_blocks.
DROP SEQUENCE "order_blocks";
