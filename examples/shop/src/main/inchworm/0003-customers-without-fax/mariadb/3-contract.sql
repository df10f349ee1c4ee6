--! r1 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_customers_fax_409841ef" of="customers" on="customers"
-- Takes the trigger on INSERT for customers.fax away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_customers_fax_409841ef`;

--! r2 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_customers_fax_23c4899a" of="customers" on="customers"
-- Takes the trigger on UPDATE for customers.fax away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_customers_fax_23c4899a`;

--! r3 statement irreversible lock="EXCLUSIVE" effect=absent column="fax" of="customers" on="customers"
-- Drops column customers.fax with its data. Cannot be undone.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `customers` DROP COLUMN `fax`, ALGORITHM=INSTANT;
