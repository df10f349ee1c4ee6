--! b1 backfill reversible on="countries" key="code" column="id"
-- Numbers the rows that exist in countries.id, batch by batch along the key.
-- Only rows that have no number yet: it can be run again at any time.
UPDATE "countries" SET "id" = (pg_catalog.nextval('"inchworm_numbers_countries_id_e5a22b1f"'))
    WHERE "id" IS NULL AND /* window */ TRUE;

--! b2 backfill reversible on="orders" key="code" column="number"
-- Numbers the rows that exist in orders.number, batch by batch along the key.
-- Only rows that have no number yet: it can be run again at any time.
UPDATE "orders" SET "number" = (pg_catalog.nextval('"inchworm_numbers_orders_number_f2ebacf6"'))
    WHERE "number" IS NULL AND /* window */ TRUE;
