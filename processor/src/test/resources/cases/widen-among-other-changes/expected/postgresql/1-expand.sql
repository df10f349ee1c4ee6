--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="batches"
-- Adds a column of type bigint that will take the place of batches.id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "batches" ADD COLUMN "inchworm_next_batches_id_27204e2f" bigint;
CREATE FUNCTION "inchworm_mirror_batches_inchworm_next_batches_id_27204_e241f23f"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_batches_id_27204e2f" := NEW."id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_batches_inchworm_next_batches_id_27_e241f23f" BEFORE INSERT OR UPDATE ON "batches"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_batches_inchworm_next_batches_id_27204_e241f23f"();

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.amount, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_amount_810a89fb" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_amount_810_41308c85"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_amount_810a89fb" := NEW."amount";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_amount__41308c85" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_amount_810_41308c85"();

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.rank, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_rank_31026cb2" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_rank_31026_7908d84f"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_rank_31026cb2" := NEW."rank";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_rank_31_7908d84f" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_rank_31026_7908d84f"();

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.weight, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_weight_73017cb5" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_weight_730_dabf79a3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_weight_73017cb5" := NEW."weight";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_weight__dabf79a3" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_weight_730_dabf79a3"();

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.stock, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_stock_bfcd122a" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_stock_bfcd_91f3b74e"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_stock_bfcd122a" := NEW."stock";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_stock_b_91f3b74e" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_stock_bfcd_91f3b74e"();

--! e6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.serial, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_serial_f8e397e1" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_serial_f8e_3b4ce8d1"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_serial_f8e397e1" := NEW."serial";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_serial__3b4ce8d1" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_serial_f8e_3b4ce8d1"();

--! e7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.batch_id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_batch_id_dfda01b3" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_batch_id_d_3aa65d78"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_batch_id_dfda01b3" := NEW."batch_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_batch_i_3aa65d78" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_batch_id_d_3aa65d78"();

--! e8 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.origin_id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_origin_id_e6c8dfe6" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_origin_id__973556b3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_origin_id_e6c8dfe6" := NEW."origin_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_origin__973556b3" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_origin_id__973556b3"();

--! e9 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","batches"
-- Drops the foreign key orders_batch_id_fkey from orders to batches, which the new release need not obey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and batches, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of orders that violate orders_batch_id_fkey.
ALTER TABLE "orders" DROP CONSTRAINT "orders_batch_id_fkey";

--! e10 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_amount_check, which the new release need not obey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of orders that violate orders_amount_check.
ALTER TABLE "orders" DROP CONSTRAINT "orders_amount_check";

--! e11 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.weight, which the new release may write.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in orders.weight of rows that the new release wrote.
ALTER TABLE "orders" ALTER COLUMN "weight" DROP NOT NULL;

--! e12 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.origin_id, which the new release may write.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in orders.origin_id of rows that the new release wrote.
ALTER TABLE "orders" ALTER COLUMN "origin_id" DROP NOT NULL;

--! e13 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Fills orders.rank by a trigger in rows that are written without a value, so that the new release
-- reads no NULL. EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From expand on the old release gets (7) where it writes NULL to orders.rank.
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "rank" = (7);
EXPLAIN (COSTS FALSE) SELECT (7) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_rank_9dc8c950"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."rank" := (SELECT (7) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_rank_9dc8c950" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."rank" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_rank_9dc8c950"();
