--! e2 transaction reversible on="orders"
-- The comment on orders.customer_id as it was. Catalog-only; readers and writers do not notice.
COMMENT ON COLUMN "orders"."customer_id" IS NULL;

--! e1 transaction reversible on="orders"
-- The comment on orders as it was. Catalog-only; readers and writers do not notice.
COMMENT ON TABLE "orders" IS NULL;
