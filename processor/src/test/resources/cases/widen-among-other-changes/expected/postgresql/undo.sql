--! t15 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.rank again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_rank_9dc8c950"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."rank" := (SELECT (7) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_rank_9dc8c950" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."rank" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_rank_9dc8c950"();

--! t13 check reversible-if on="orders","batches" complaint="some rows of orders refer to rows of batches that do not exist (origin_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in batches.
SELECT "origin_id" FROM "orders" AS c
    WHERE c."origin_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "batches" AS p WHERE p."id" = c."origin_id");

--! t13 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","batches"
-- Replaces the foreign key orders_origin_id_fkey of orders by one ON DELETE CASCADE ON UPDATE NO ACTION; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and batches, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_origin_id_fkey";
ALTER TABLE "orders" ADD CONSTRAINT "orders_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "batches" ("id") ON DELETE CASCADE NOT VALID;

--! t13 transaction reversible-if on="orders","batches"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_origin_id_fkey";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the unique constraint orders_serial_key with its index.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_serial_key";

--! t10 statement reversible effect=index-absent index="orders_serial_key" on="orders"
-- Drops the unique index orders_serial_key while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_serial_key";

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_stock_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_stock_check";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.rank from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_rank_5a91d6a5" CHECK ("rank" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_rank_5a91d6a5";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.rank again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "rank" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_rank_5a91d6a5";

--! b29 statement reversible effect=index-absent index="orders_stock_idx" on="orders"
-- Drops the index orders_stock_idx while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "orders_stock_idx";

--! b28 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the default of orders.amount away again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "amount" DROP DEFAULT;

--! b27 check reversible-if on="orders" complaint="orders.amount holds values that do not fit integer; they would be lost"
-- Rows whose value in orders.amount would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_amount_014b8284" AS bigint))::record *<> ROW("amount");

--! b27 check reversible-if on="orders" complaint="orders.rank holds values that do not fit integer; they would be lost"
-- Rows whose value in orders.rank would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_rank_505f1daa" AS bigint))::record *<> ROW("rank");

--! b27 check reversible-if on="orders" complaint="orders.weight holds values that do not fit integer; they would be lost"
-- Rows whose value in orders.weight would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_weight_abc5677e" AS bigint))::record *<> ROW("weight");

--! b27 check reversible-if on="orders" complaint="orders.stock holds values that do not fit integer; they would be lost"
-- Rows whose value in orders.stock would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_stock_45d84e90" AS bigint))::record *<> ROW("stock");

--! b27 check reversible-if on="orders" complaint="orders.serial holds values that do not fit integer; they would be lost"
-- Rows whose value in orders.serial would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_serial_e8b087d8" AS bigint))::record *<> ROW("serial");

--! b27 check reversible-if on="orders" complaint="orders.batch_id holds values that do not fit integer; they would be lost"
-- Rows whose value in orders.batch_id would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_batch_id_18aab302" AS bigint))::record *<> ROW("batch_id");

--! b27 check reversible-if on="orders" complaint="orders.origin_id holds values that do not fit integer; they would be lost"
-- Rows whose value in orders.origin_id would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_origin_id_15dd3580" AS bigint))::record *<> ROW("origin_id");

--! b27 check reversible-if on="orders" complaint="orders.amount holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_last_orders_amount_014b8284" IS NULL;

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.amount, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_last_orders_amount_014b82_43d62b6b" CHECK ("inchworm_last_orders_amount_014b8284" IS NOT NULL) NOT VALID;

--! b27 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_last_orders_amount_014b82_43d62b6b";

--! b27 check reversible-if on="orders" complaint="orders.stock holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_last_orders_stock_45d84e90" IS NULL;

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.stock, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_last_orders_stock_45d84e9_384d1939" CHECK ("inchworm_last_orders_stock_45d84e90" IS NOT NULL) NOT VALID;

--! b27 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_last_orders_stock_45d84e9_384d1939";

--! b27 check reversible-if on="orders" complaint="orders.serial holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_last_orders_serial_e8b087d8" IS NULL;

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.serial, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_last_orders_serial_e8b087_4119b70a" CHECK ("inchworm_last_orders_serial_e8b087d8" IS NOT NULL) NOT VALID;

--! b27 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_last_orders_serial_e8b087_4119b70a";

--! b27 check reversible-if on="orders" complaint="orders.batch_id holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_last_orders_batch_id_18aab302" IS NULL;

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.batch_id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_last_orders_batch_id_18aa_8a731340" CHECK ("inchworm_last_orders_batch_id_18aab302" IS NOT NULL) NOT VALID;

--! b27 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_last_orders_batch_id_18aa_8a731340";

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The narrow columns take their names orders.amount and orders.rank and orders.weight and orders.stock and orders.serial and orders.batch_id and orders.origin_id back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_amount__aea0ea11" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_amount_014_aea0ea11"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_rank_50_d29bef8b" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_rank_505f1_d29bef8b"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_weight__f7f9c2d3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_weight_abc_f7f9c2d3"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_stock_4_965dbb42" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_stock_45d8_965dbb42"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_serial__36d1240b" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_serial_e8b_36d1240b"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_batch_i_ad185769" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_batch_id_1_ad185769"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_origin__9737efa4" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_origin_id__9737efa4"();
DROP TRIGGER "zz_inchworm_fill_orders_rank_9dc8c950" ON "orders";
DROP FUNCTION "inchworm_fill_orders_rank_9dc8c950"();
ALTER TABLE "orders" RENAME COLUMN "amount" TO "inchworm_next_orders_amount_810a89fb";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_amount_014b8284" TO "amount";
ALTER TABLE "orders" ALTER COLUMN "amount" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_last_orders_amount_014b82_43d62b6b";
ALTER TABLE "orders" ALTER COLUMN "inchworm_next_orders_amount_810a89fb" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "rank" TO "inchworm_next_orders_rank_31026cb2";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_rank_505f1daa" TO "rank";
ALTER TABLE "orders" RENAME COLUMN "weight" TO "inchworm_next_orders_weight_73017cb5";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_weight_abc5677e" TO "weight";
ALTER TABLE "orders" RENAME COLUMN "stock" TO "inchworm_next_orders_stock_bfcd122a";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_stock_45d84e90" TO "stock";
ALTER TABLE "orders" ALTER COLUMN "stock" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_last_orders_stock_45d84e9_384d1939";
ALTER TABLE "orders" ALTER COLUMN "inchworm_next_orders_stock_bfcd122a" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "serial" TO "inchworm_next_orders_serial_f8e397e1";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_serial_e8b087d8" TO "serial";
ALTER TABLE "orders" ALTER COLUMN "serial" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_last_orders_serial_e8b087_4119b70a";
ALTER TABLE "orders" ALTER COLUMN "inchworm_next_orders_serial_f8e397e1" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "batch_id" TO "inchworm_next_orders_batch_id_dfda01b3";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_batch_id_18aab302" TO "batch_id";
ALTER TABLE "orders" ALTER COLUMN "batch_id" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_last_orders_batch_id_18aa_8a731340";
ALTER TABLE "orders" ALTER COLUMN "inchworm_next_orders_batch_id_dfda01b3" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "origin_id" TO "inchworm_next_orders_origin_id_e6c8dfe6";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_origin_id_15dd3580" TO "origin_id";
CREATE FUNCTION "inchworm_fill_orders_rank_9dc8c950"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."rank" := (SELECT (7) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_rank_9dc8c950" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."rank" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_rank_9dc8c950"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_amount_810_41308c85"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_amount_810a89fb" := NEW."amount";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_amount__41308c85" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_amount_810_41308c85"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_rank_31026_7908d84f"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_rank_31026cb2" := NEW."rank";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_rank_31_7908d84f" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_rank_31026_7908d84f"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_weight_730_dabf79a3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_weight_73017cb5" := NEW."weight";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_weight__dabf79a3" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_weight_730_dabf79a3"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_stock_bfcd_91f3b74e"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_stock_bfcd122a" := NEW."stock";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_stock_b_91f3b74e" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_stock_bfcd_91f3b74e"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_serial_f8e_3b4ce8d1"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_serial_f8e397e1" := NEW."serial";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_serial__3b4ce8d1" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_serial_f8e_3b4ce8d1"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_batch_id_d_3aa65d78"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_batch_id_dfda01b3" := NEW."batch_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_batch_i_3aa65d78" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_batch_id_d_3aa65d78"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_origin_id__973556b3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_origin_id_e6c8dfe6" := NEW."origin_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_origin__973556b3" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_origin_id__973556b3"();

--! b26 check reversible-if on="batches" complaint="batches.id holds values that do not fit integer; they would be lost"
-- Rows whose value in batches.id would be lost.
SELECT "id" FROM "batches"
    WHERE ROW(CAST("inchworm_last_batches_id_1ecc2a5c" AS bigint))::record *<> ROW("id");

--! b26 statement reversible-if effect=index-present index="inchworm_back_batches_batches_pkey_6eeb2087" on="batches"
-- Builds the index inchworm_back_batches_batches_pkey_6eeb2087 while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_back_batches_batches_pkey_6eeb2087" ON "batches" ("inchworm_last_batches_id_1ecc2a5c");

--! b26 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders","batches"
-- Lets orders refer to batches, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_origin_id_fkey does not hold them to.
-- No index of orders begins with origin_id: deleting from batches will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and batches (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_back_orders_orders_origin_id_fkey_5c9f26b7" FOREIGN KEY ("origin_id") REFERENCES "batches" ("inchworm_last_batches_id_1ecc2a5c") ON DELETE CASCADE NOT VALID;

--! b26 transaction reversible-if on="orders","batches"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_back_orders_orders_origin_id_fkey_5c9f26b7";

--! b26 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","batches"
-- The foreign key inchworm_back_orders_orders_origin_id_fkey_5c9f26b7 takes the place of orders_origin_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and batches, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_origin_id_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_back_orders_orders_origin_id_fkey_5c9f26b7" TO "orders_origin_id_fkey";

--! b26 check reversible-if on="batches" complaint="batches.id holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "batches" WHERE "inchworm_last_batches_id_1ecc2a5c" IS NULL;

--! b26 transaction reversible-if lock="ACCESS EXCLUSIVE" on="batches"
-- Refuses NULL in the narrow column of batches.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "batches" ADD CONSTRAINT "inchworm_set_batches_inchworm_last_batches_id_1ecc2a5c_c76c85cb" CHECK ("inchworm_last_batches_id_1ecc2a5c" IS NOT NULL) NOT VALID;

--! b26 transaction reversible-if on="batches"
-- Looks at the rows of batches that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "batches" VALIDATE CONSTRAINT "inchworm_set_batches_inchworm_last_batches_id_1ecc2a5c_c76c85cb";

--! b26 transaction reversible-if lock="ACCESS EXCLUSIVE" on="batches"
-- The narrow column takes its name batches.id back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_batches_inchworm_last_batches_id_1e_ab66ea02" ON "batches";
DROP FUNCTION "inchworm_mirror_batches_inchworm_last_batches_id_1ecc2_ab66ea02"();
ALTER TABLE "batches" DROP CONSTRAINT "batches_pkey";
ALTER TABLE "batches" RENAME COLUMN "id" TO "inchworm_next_batches_id_27204e2f";
ALTER TABLE "batches" RENAME COLUMN "inchworm_last_batches_id_1ecc2a5c" TO "id";
ALTER TABLE "batches" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "batches" DROP CONSTRAINT "inchworm_set_batches_inchworm_last_batches_id_1ecc2a5c_c76c85cb";
ALTER TABLE "batches" ALTER COLUMN "inchworm_next_batches_id_27204e2f" DROP NOT NULL;
ALTER TABLE "batches" ADD CONSTRAINT "batches_pkey" PRIMARY KEY USING INDEX "inchworm_back_batches_batches_pkey_6eeb2087";
CREATE FUNCTION "inchworm_mirror_batches_inchworm_next_batches_id_27204_e241f23f"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_batches_id_27204e2f" := NEW."id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_batches_inchworm_next_batches_id_27_e241f23f" BEFORE INSERT OR UPDATE ON "batches"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_batches_inchworm_next_batches_id_27204_e241f23f"();

--! b25 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","batches"
-- Lets orders refer to batches, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_origin_id_fkey does not hold them to.
-- No index of orders begins with origin_id: deleting from batches will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and batches (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_back_orders_orders_origin_id_fkey_5c9f26b7" FOREIGN KEY ("origin_id") REFERENCES "batches" ("id") ON DELETE CASCADE NOT VALID;

--! b25 transaction reversible on="orders","batches"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_back_orders_orders_origin_id_fkey_5c9f26b7";

--! b25 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","batches"
-- The foreign key inchworm_back_orders_orders_origin_id_fkey_5c9f26b7 takes the place of orders_origin_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and batches, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_origin_id_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_back_orders_orders_origin_id_fkey_5c9f26b7" TO "orders_origin_id_fkey";

--! b23 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_next_orders_batch_id_dfda_9aa20f33";

--! b21 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_next_orders_serial_f8e397_d5287bb1";

--! b19 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_next_orders_stock_bfcd122_a54cb6de";

--! b17 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_next_orders_amount_810a89_ddcc96a9";

--! b15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","batches"
-- Drops the foreign key inchworm_twin_orders_orders_origin_id_fkey_497734ec.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and batches, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_twin_orders_orders_origin_id_fkey_497734ec";

--! b13 transaction reversible lock="ACCESS EXCLUSIVE" on="batches"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "batches" DROP CONSTRAINT IF EXISTS "inchworm_set_batches_inchworm_next_batches_id_27204e2f_c99a8ee1";

--! b12 statement reversible effect=index-absent index="inchworm_twin_batches_batches_pkey_1db43f73" on="batches"
-- Drops the index inchworm_twin_batches_batches_pkey_1db43f73 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_batches_batches_pkey_1db43f73";

--! e13 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the trigger for orders.rank away; what it and the backfill filled stays.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_rank_9dc8c950" ON "orders";
DROP FUNCTION "inchworm_fill_orders_rank_9dc8c950"();

--! e12 check reversible-if on="orders" complaint="orders.origin_id is NULL in some rows, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.origin_id, while others read and write.
SELECT "id" FROM "orders" WHERE "origin_id" IS NULL;

--! e12 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.origin_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_origin_id_a06f55c0" CHECK ("origin_id" IS NOT NULL) NOT VALID;

--! e12 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_origin_id_a06f55c0";

--! e12 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.origin_id NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "origin_id" SET NOT NULL;

--! e12 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_origin_id_a06f55c0";

--! e11 check reversible-if on="orders" complaint="orders.weight is NULL in some rows, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.weight, while others read and write.
SELECT "id" FROM "orders" WHERE "weight" IS NULL;

--! e11 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.weight from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_weight_0320fbbe" CHECK ("weight" IS NOT NULL) NOT VALID;

--! e11 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_weight_0320fbbe";

--! e11 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.weight NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "weight" SET NOT NULL;

--! e11 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_weight_0320fbbe";

--! e10 check reversible-if on="orders" complaint="some rows of orders violate the check orders_amount_check; mend or delete them"
-- Looks for rows that violate the check orders_amount_check.
SELECT "id" FROM "orders"
    WHERE NOT (amount >= 0);

--! e10 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_amount_check" CHECK (amount >= 0) NOT VALID;

--! e10 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_amount_check";

--! e9 check reversible-if on="orders","batches" complaint="some rows of orders refer to rows of batches that do not exist (batch_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in batches.
SELECT "batch_id" FROM "orders" AS c
    WHERE c."batch_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "batches" AS p WHERE p."id" = c."batch_id");

--! e9 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders","batches"
-- Lets orders refer to batches, from now on; rows that exist are looked at next.
-- No index of orders begins with batch_id: deleting from batches will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and batches (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batches" ("id") NOT VALID;

--! e9 transaction reversible-if on="orders","batches"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_batch_id_fkey";

--! e8 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_origin__973556b3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_origin_id__973556b3"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_origin_id_e6c8dfe6";

--! e7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_batch_i_3aa65d78" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_batch_id_d_3aa65d78"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_batch_id_dfda01b3";

--! e6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_serial__3b4ce8d1" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_serial_f8e_3b4ce8d1"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_serial_f8e397e1";

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_stock_b_91f3b74e" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_stock_bfcd_91f3b74e"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_stock_bfcd122a";

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_weight__dabf79a3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_weight_730_dabf79a3"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_weight_73017cb5";

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_rank_31_7908d84f" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_rank_31026_7908d84f"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_rank_31026cb2";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_amount__41308c85" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_amount_810_41308c85"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_amount_810a89fb";

--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="batches"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_batches_inchworm_next_batches_id_27_e241f23f" ON "batches";
DROP FUNCTION "inchworm_mirror_batches_inchworm_next_batches_id_27204_e241f23f"();
ALTER TABLE "batches" DROP COLUMN "inchworm_next_batches_id_27204e2f";
