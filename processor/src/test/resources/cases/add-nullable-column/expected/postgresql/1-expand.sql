--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.created_by, nullable and without default. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "created_by" varchar(40);
COMMENT ON COLUMN "orders"."created_by" IS E'Who''s \\ "it"?';
