--! r1 statement irreversible lock="EXCLUSIVE" effect=absent sequence="order_numbers" on="order_numbers"
-- Drops the sequence order_numbers, which only the old release drew from.
-- Cannot be undone: how far it had counted is gone.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP SEQUENCE `order_numbers`;
