--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="customers"
-- Drops the narrow column that customers.id was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_last_customers_i_3a3a3a69" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_last_customers_id_2_3a3a3a69"();
ALTER TABLE "customers" DROP COLUMN "inchworm_last_customers_id_2a450655";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="customers"
-- Drops the narrow column that customers.parent_id was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_last_customers_p_fcbacc48" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_last_customers_pare_fcbacc48"();
ALTER TABLE "customers" DROP COLUMN "inchworm_last_customers_parent_id_5b2a884f";

--! r3 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow column that orders.id was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_id_e40f_2c786210" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_id_e40fb8d_2c786210"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_id_e40fb8da";

--! r4 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow column that orders.customer_id was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_custome_41bb60e0" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_customer_i_41bb60e0"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_customer_id_51dd0317";
ALTER INDEX "inchworm_twin_orders_orders_customer_id_idx_5cc51fde" RENAME TO "orders_customer_id_idx";

--! r5 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow column that orders.payer_id was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_payer_i_72cdedef" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_payer_id_e_72cdedef"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_payer_id_e3eed90f";
