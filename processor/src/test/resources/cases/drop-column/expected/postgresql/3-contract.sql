--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","customers"
-- Drops the foreign key orders_payer_id_fkey from orders to customers.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of customers that rows of the old one in orders refer to (orders_payer_id_fkey).
ALTER TABLE "orders" DROP CONSTRAINT "orders_payer_id_fkey";

--! r2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the unique constraint orders_code_key of orders.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write duplicates to orders (orders_code_key).
ALTER TABLE "orders" DROP CONSTRAINT "orders_code_key";

--! r3 statement reversible effect=index-absent index="orders_shelf_idx" on="orders"
-- Drops the index orders_shelf_idx while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "orders_shelf_idx";

--! r4 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.fax with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "fax";

--! r5 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.priority with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "priority";

--! r6 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.shelf with its data, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_shelf_41e48d09" ON "orders";
DROP FUNCTION "inchworm_fill_orders_shelf_41e48d09"();
ALTER TABLE "orders" DROP COLUMN "shelf";

--! r7 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.code with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "code";

--! r8 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.payer_id with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "payer_id";

--! r9 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.weight with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "weight";

--! r10 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.state with its data, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_state_e3a83382" ON "orders";
DROP FUNCTION "inchworm_fill_orders_state_e3a83382"();
ALTER TABLE "orders" DROP COLUMN "state";
