--! r1 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="orders_batch_id_fkey" of="orders" on="orders","batch"
-- Drops the foreign key orders_batch_id_fkey from orders to batch.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of batch that rows of the old one in orders refer to (orders_batch_id_fkey).
ALTER TABLE `orders` DROP FOREIGN KEY `orders_batch_id_fkey`, ALGORITHM=INSTANT;

--! r2 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="batch_customer_id_fkey" of="batch" on="batch","customers"
-- Drops the foreign key batch_customer_id_fkey from batch to customers.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of customers that rows of the old one in batch refer to (batch_customer_id_fkey).
ALTER TABLE `batch` DROP FOREIGN KEY `batch_customer_id_fkey`, ALGORITHM=INSTANT;

--! r3 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="batch_fax_id_fkey" of="batch" on="batch","fax"
-- Drops the foreign key batch_fax_id_fkey from batch to fax.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of fax that rows of the old one in batch refer to (batch_fax_id_fkey).
ALTER TABLE `batch` DROP FOREIGN KEY `batch_fax_id_fkey`, ALGORITHM=INSTANT;

--! r4 statement reversible-if lock="EXCLUSIVE" effect=absent constraint="fax_batch_id_fkey" of="fax" on="fax","batch"
-- Drops the foreign key fax_batch_id_fkey from fax to batch.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of batch that rows of the old one in fax refer to (fax_batch_id_fkey).
ALTER TABLE `fax` DROP FOREIGN KEY `fax_batch_id_fkey`, ALGORITHM=INSTANT;

--! r5 statement reversible lock="EXCLUSIVE" effect=absent index="orders_batch_id_fkey" of="orders" on="orders"
-- Drops the index that the foreign key orders_batch_id_fkey of orders needed.
-- ALGORITHM=NOCOPY, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP INDEX `orders_batch_id_fkey`, ALGORITHM=NOCOPY, LOCK=NONE;

--! r6 statement irreversible lock="EXCLUSIVE" effect=absent column="batch_id" of="orders" on="orders"
-- Drops column orders.batch_id with its data. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `orders` DROP COLUMN `batch_id`, ALGORITHM=INSTANT;

--! r7 statement irreversible lock="EXCLUSIVE" effect=absent table="batch" on="batch"
-- Drops table batch with its data. Cannot be undone.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TABLE `batch`;

--! r8 statement irreversible lock="EXCLUSIVE" effect=absent table="fax" on="fax"
-- Drops table fax with its data. Cannot be undone.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TABLE `fax`;
