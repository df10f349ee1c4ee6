--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="customers"
-- Drops column customers.fax with its data, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_customers_fax_746b36c4" ON "customers";
DROP FUNCTION "inchworm_fill_customers_fax_746b36c4"();
ALTER TABLE "customers" DROP COLUMN "fax";
