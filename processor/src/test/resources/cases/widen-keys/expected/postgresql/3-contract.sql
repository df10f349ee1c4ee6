--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="customers"
-- Drops the narrow columns that customers.id and customers.parent_id were, with what is over them, and the triggers that filled them. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_last_customers_i_3a3a3a69" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_last_customers_id_2_3a3a3a69"();
ALTER TABLE "customers" DROP COLUMN "inchworm_last_customers_id_2a450655";
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_last_customers_p_fcbacc48" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_last_customers_pare_fcbacc48"();
ALTER TABLE "customers" DROP COLUMN "inchworm_last_customers_parent_id_5b2a884f";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow columns that orders.id and orders.customer_id and orders.payer_id were, with what is over them, and the triggers that filled them. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_id_e40f_2c786210" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_id_e40fb8d_2c786210"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_id_e40fb8da";
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_custome_41bb60e0" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_customer_i_41bb60e0"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_customer_id_51dd0317";
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_payer_i_72cdedef" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_payer_id_e_72cdedef"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_payer_id_e3eed90f";
ALTER INDEX "inchworm_twin_orders_orders_customer_id_idx_5cc51fde" RENAME TO "orders_customer_id_idx";
