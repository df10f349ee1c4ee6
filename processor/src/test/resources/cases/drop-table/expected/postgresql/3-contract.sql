--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","batch"
-- Drops the foreign key orders_batch_id_fkey from orders to batch.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and batch, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of batch that rows of the old one in orders refer to (orders_batch_id_fkey).
ALTER TABLE "orders" DROP CONSTRAINT "orders_batch_id_fkey";

--! r2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="batch","customers"
-- Drops the foreign key batch_customer_id_fkey from batch to customers.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on batch and customers, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of customers that rows of the old one in batch refer to (batch_customer_id_fkey).
ALTER TABLE "batch" DROP CONSTRAINT "batch_customer_id_fkey";

--! r3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="batch","fax"
-- Drops the foreign key batch_fax_id_fkey from batch to fax.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on batch and fax, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of fax that rows of the old one in batch refer to (batch_fax_id_fkey).
ALTER TABLE "batch" DROP CONSTRAINT "batch_fax_id_fkey";

--! r4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="fax","batch"
-- Drops the foreign key fax_batch_id_fkey from fax to batch.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on fax and batch, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of batch that rows of the old one in fax refer to (fax_batch_id_fkey).
ALTER TABLE "fax" DROP CONSTRAINT "fax_batch_id_fkey";

--! r5 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.batch_id with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "batch_id";

--! r6 transaction irreversible lock="ACCESS EXCLUSIVE" on="batch"
-- Drops table batch with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TABLE "batch";

--! r7 transaction irreversible lock="ACCESS EXCLUSIVE" on="fax"
-- Drops table fax with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TABLE "fax";
