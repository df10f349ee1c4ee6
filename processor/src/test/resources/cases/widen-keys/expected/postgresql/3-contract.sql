--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="customers"
-- Drops the narrow column that customers.id was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_narrow_customers_e3e778ff" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_narrow_customers_id_e3e778ff"();
ALTER TABLE "customers" DROP COLUMN "inchworm_narrow_customers_id_025cefd3";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="customers"
-- Drops the narrow column that customers.parent_id was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_narrow_customers_e54a9af6" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_narrow_customers_pa_e54a9af6"();
ALTER TABLE "customers" DROP COLUMN "inchworm_narrow_customers_parent_id_2ec31810";

--! r3 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow column that orders.id was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_id_8f_34f1fdcf" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_id_8fe32_34f1fdcf"();
ALTER TABLE "orders" DROP COLUMN "inchworm_narrow_orders_id_8fe321cd";

--! r4 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow column that orders.customer_id was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_custo_b9c6dfd8" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_customer_b9c6dfd8"();
ALTER TABLE "orders" DROP COLUMN "inchworm_narrow_orders_customer_id_27e3b249";
ALTER INDEX "inchworm_twin_orders_orders_customer_id_idx_5cc51fde" RENAME TO "orders_customer_id_idx";

--! r5 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow column that orders.payer_id was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_payer_0a4b3822" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_payer_id_0a4b3822"();
ALTER TABLE "orders" DROP COLUMN "inchworm_narrow_orders_payer_id_b3739111";
