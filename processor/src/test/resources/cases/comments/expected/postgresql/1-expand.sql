--! e1 transaction reversible on="orders"
-- The comment on orders. Catalog-only; readers and writers do not notice.
COMMENT ON TABLE "orders" IS 'What''s bought';

--! e2 transaction reversible on="orders"
-- The comment on orders.customer_id. Catalog-only; readers and writers do not notice.
COMMENT ON COLUMN "orders"."customer_id" IS 'the buyer';
