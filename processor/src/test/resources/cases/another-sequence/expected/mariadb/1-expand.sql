--! e1 statement reversible effect=present sequence="order_blocks" on="order_blocks"
-- Creates the sequence order_blocks, which nobody knows yet.
CREATE SEQUENCE `order_blocks` START WITH 1000000 INCREMENT BY 50 ENGINE=InnoDB;
