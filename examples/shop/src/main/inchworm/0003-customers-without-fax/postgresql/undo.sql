--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- Takes the trigger for customers.fax away.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_customers_fax_746b36c4" ON "customers";
DROP FUNCTION "inchworm_fill_customers_fax_746b36c4"();
