--! b1 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Lets the identity of orders.id count on past every number in the table, before the new release draws any.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
LOCK TABLE "orders" IN SHARE ROW EXCLUSIVE MODE;
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('"orders"', 'id'), GREATEST(pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('"orders"', 'id')), (SELECT max("id") + 1 FROM "orders")), false);
