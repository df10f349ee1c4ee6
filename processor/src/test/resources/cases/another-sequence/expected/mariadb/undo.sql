--! e1 statement reversible lock="EXCLUSIVE" effect=absent sequence="order_blocks" on="order_blocks"
-- Drops the sequence order_blocks.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP SEQUENCE `order_blocks`;
