--! e1 transaction reversible
-- Creates the sequence order_blocks, which nobody knows yet.
CREATE SEQUENCE "order_blocks" START WITH 1000000 INCREMENT BY 50;
