--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="lines"
-- Drops the narrow columns that lines.order_id and lines.product_id and lines.position and lines.amount and lines.least and lines.weight were, with what is over them, and the triggers that filled them. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_order_id__ca693a82" ON "lines";
DROP FUNCTION "inchworm_mirror_lines_inchworm_last_lines_order_id_543_ca693a82"();
ALTER TABLE "lines" DROP COLUMN "inchworm_last_lines_order_id_543184d5";
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_product_i_87597558" ON "lines";
DROP FUNCTION "inchworm_mirror_lines_inchworm_last_lines_product_id_f_87597558"();
ALTER TABLE "lines" DROP COLUMN "inchworm_last_lines_product_id_fd53658a";
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_position__be069792" ON "lines";
DROP FUNCTION "inchworm_mirror_lines_inchworm_last_lines_position_c46_be069792"();
ALTER TABLE "lines" DROP COLUMN "inchworm_last_lines_position_c460f653";
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_amount_4f_be320acf" ON "lines";
DROP FUNCTION "inchworm_mirror_lines_inchworm_last_lines_amount_4ffe8_be320acf"();
ALTER TABLE "lines" DROP COLUMN "inchworm_last_lines_amount_4ffe805c";
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_least_982_ee48dd20" ON "lines";
DROP FUNCTION "inchworm_mirror_lines_inchworm_last_lines_least_982c64_ee48dd20"();
ALTER TABLE "lines" DROP COLUMN "inchworm_last_lines_least_982c6451";
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_weight_28_99de11fb" ON "lines";
DROP FUNCTION "inchworm_mirror_lines_inchworm_last_lines_weight_28e66_99de11fb"();
ALTER TABLE "lines" DROP COLUMN "inchworm_last_lines_weight_28e66dc6";
ALTER TABLE "lines" ADD CONSTRAINT "lines_position_order_id_key" UNIQUE USING INDEX "inchworm_twin_lines_lines_position_order_id_key_6b7fc059";
ALTER INDEX "inchworm_twin_lines_lines_product_id_idx_1863332a" RENAME TO "lines_product_id_idx";
ALTER TABLE "lines" RENAME CONSTRAINT "inchworm_twin_lines_lines_least_b255cfef" TO "lines_least";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow column that orders.id was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_id_e40f_2c786210" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_id_e40fb8d_2c786210"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_id_e40fb8da";

--! r3 transaction irreversible lock="ACCESS EXCLUSIVE" on="products"
-- Drops the narrow column that products.id was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_products_inchworm_last_products_id__864a3a07" ON "products";
DROP FUNCTION "inchworm_mirror_products_inchworm_last_products_id_9e2_864a3a07"();
ALTER TABLE "products" DROP COLUMN "inchworm_last_products_id_9e29ab66";
