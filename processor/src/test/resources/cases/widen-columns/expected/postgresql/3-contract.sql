--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow column that orders.amount was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_amoun_c0c25c30" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_amount_7_c0c25c30"();
ALTER TABLE "orders" DROP COLUMN "inchworm_narrow_orders_amount_75003ea1";
ALTER INDEX "inchworm_twin_orders_orders_amount_note_idx_48d9e855" RENAME TO "orders_amount_note_idx";
ALTER INDEX "inchworm_twin_orders_large_d81cdf34" RENAME TO "large";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_twin_orders_orders_amount_check_9796c2a3" TO "orders_amount_check";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow column that orders.code was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_code__11860fbe" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_code_76e_11860fbe"();
ALTER TABLE "orders" DROP COLUMN "inchworm_narrow_orders_code_76e214c9";
ALTER TABLE "orders" ADD CONSTRAINT "orders_code_key" UNIQUE USING INDEX "inchworm_twin_orders_orders_code_key_45720bcc";

--! r3 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow column that orders.price was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_price_e85419ed" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_price_70_e85419ed"();
ALTER TABLE "orders" DROP COLUMN "inchworm_narrow_orders_price_7084ced9";

--! r4 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow column that orders.title was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_title_9048726a" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_title_ff_9048726a"();
ALTER TABLE "orders" DROP COLUMN "inchworm_narrow_orders_title_ff067620";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_twin_orders_orders_title_check_ddaf195a" TO "orders_title_check";

--! r5 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow column that orders.weight was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_weigh_d06ce954" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_weight_c_d06ce954"();
ALTER TABLE "orders" DROP COLUMN "inchworm_narrow_orders_weight_cfb2e753";
