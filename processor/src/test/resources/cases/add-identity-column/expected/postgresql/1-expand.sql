--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="countries"
-- Adds column countries.id, nullable for now, and a sequence for it, which whoever inserts rows may draw from.
-- Rows inserted from now on get their number from that.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on countries.id being NOT NULL where it writes NULL itself.
CREATE SEQUENCE "inchworm_numbers_countries_id_e5a22b1f" START WITH 1 INCREMENT BY 1;
GRANT USAGE ON SEQUENCE "inchworm_numbers_countries_id_e5a22b1f" TO PUBLIC;
ALTER TABLE "countries" ADD COLUMN "id" integer;
ALTER TABLE "countries" ALTER COLUMN "id" SET DEFAULT (pg_catalog.nextval('"inchworm_numbers_countries_id_e5a22b1f"'));

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.number, nullable for now, and a sequence for it, which whoever inserts rows may draw from.
-- Rows inserted from now on get their number from that.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on orders.number being NOT NULL where it writes NULL itself.
CREATE SEQUENCE "inchworm_numbers_orders_number_f2ebacf6" START WITH 1 INCREMENT BY 1;
GRANT USAGE ON SEQUENCE "inchworm_numbers_orders_number_f2ebacf6" TO PUBLIC;
ALTER TABLE "orders" ADD COLUMN "number" bigint;
ALTER TABLE "orders" ALTER COLUMN "number" SET DEFAULT (pg_catalog.nextval('"inchworm_numbers_orders_number_f2ebacf6"'));
