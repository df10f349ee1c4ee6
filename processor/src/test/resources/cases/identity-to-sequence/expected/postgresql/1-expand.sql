--! e1 transaction reversible
-- Creates the sequence order_numbers, which nobody knows yet.
CREATE SEQUENCE "order_numbers" START WITH 1 INCREMENT BY 50;

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Numbers orders.id from the sequence order_numbers, which counts on past every number of the column's identity: both releases
-- draw from it, the old one by a default, and no number comes twice.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
LOCK TABLE "orders" IN ACCESS EXCLUSIVE MODE;
SELECT pg_catalog.setval('"order_numbers"', GREATEST(pg_catalog.nextval('"order_numbers"'), pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('"orders"', 'id')), (SELECT max("id") + 1 FROM "orders")), true);
ALTER TABLE "orders" ALTER COLUMN "id" DROP IDENTITY;
ALTER TABLE "orders" ALTER COLUMN "id" SET DEFAULT (pg_catalog.nextval('"order_numbers"'));
