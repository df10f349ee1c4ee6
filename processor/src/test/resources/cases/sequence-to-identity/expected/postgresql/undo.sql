--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Numbers orders.id from the sequence order_numbers again, past every number of its identity.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
LOCK TABLE "orders" IN ACCESS EXCLUSIVE MODE;
SELECT pg_catalog.setval('"order_numbers"', GREATEST(pg_catalog.nextval('"order_numbers"'), pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('"orders"', 'id')), (SELECT max("id") + 1 FROM "orders")), true);
ALTER TABLE "orders" ALTER COLUMN "id" DROP IDENTITY;
ALTER TABLE "orders" ALTER COLUMN "id" SET DEFAULT (pg_catalog.nextval('"order_numbers"'));

--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the default of orders.id away again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "id" DROP DEFAULT;
