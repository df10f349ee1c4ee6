--! b1 backfill reversible on="crm"."customers" key="id" column="slug"
-- Fills crm.customers.slug in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "crm"."customers" SET "slug" = (lower(name))
    WHERE "slug" IS NULL AND /* window */ TRUE;

--! b2 backfill reversible on="sales"."orders" key="id" column="customer_id"
-- Fills sales.orders.customer_id in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "sales"."orders" SET "customer_id" = (buyer)
    WHERE "customer_id" IS NULL AND /* window */ TRUE;
