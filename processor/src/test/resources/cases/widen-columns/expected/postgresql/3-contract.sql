--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow columns that orders.amount and orders.code and orders.price and orders.title and orders.weight were, with what is over them, and the triggers that filled them. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_amount__aea0ea11" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_amount_014_aea0ea11"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_amount_014b8284";
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_code_9c_3bce17ff" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_code_9cf39_3bce17ff"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_code_9cf3996e";
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_price_6_ac5c3ef3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_price_650d_ac5c3ef3"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_price_650db7ae";
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_title_5_2738d907" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_title_51fa_2738d907"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_title_51fab4a5";
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_weight__f7f9c2d3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_weight_abc_f7f9c2d3"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_weight_abc5677e";
ALTER TABLE "orders" ADD CONSTRAINT "orders_code_key" UNIQUE USING INDEX "inchworm_twin_orders_orders_code_key_45720bcc";
ALTER INDEX "inchworm_twin_orders_orders_amount_note_idx_48d9e855" RENAME TO "orders_amount_note_idx";
ALTER INDEX "inchworm_twin_orders_large_d81cdf34" RENAME TO "large";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_twin_orders_orders_amount_check_9796c2a3" TO "orders_amount_check";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_twin_orders_orders_title_check_ddaf195a" TO "orders_title_check";
