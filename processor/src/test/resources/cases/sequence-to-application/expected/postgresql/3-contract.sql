--! r1 transaction irreversible
-- Drops the sequence order_numbers, which only the old release drew from.
-- Cannot be undone: how far it had counted is gone.
DROP SEQUENCE "order_numbers";
