--! e1 statement reversible effect=index-present index="inchworm_new_orders_widened_e86e502c" on="orders"
-- Builds the unique index inchworm_new_orders_widened_e86e502c while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_new_orders_widened_e86e502c" ON "orders" ("shop", "number");

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_new_orders_widened_e86e502c" UNIQUE USING INDEX "inchworm_new_orders_widened_e86e502c";
