--! b1 backfill reversible on="batches" key="id" column="inchworm_next_batches_id_27204e2f"
-- Gives the successor of batches.id its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "batches" SET "inchworm_next_batches_id_27204e2f" = "id"
    WHERE "inchworm_next_batches_id_27204e2f" IS NULL AND "id" IS NOT NULL AND /* window */ TRUE;

--! b2 backfill reversible on="orders" key="id" column="inchworm_next_orders_amount_810a89fb","inchworm_next_orders_rank_31026cb2","inchworm_next_orders_weight_73017cb5","inchworm_next_orders_stock_bfcd122a","inchworm_next_orders_serial_f8e397e1","inchworm_next_orders_batch_id_dfda01b3","inchworm_next_orders_origin_id_e6c8dfe6"
-- Gives 7 columns of orders their values in the rows that exist, in one pass, batch by batch along the key:
-- the successor of orders.amount its value,
-- the successor of orders.rank its value,
-- the successor of orders.weight its value,
-- the successor of orders.stock its value,
-- the successor of orders.serial its value,
-- the successor of orders.batch_id its value,
-- the successor of orders.origin_id its value.
-- A column that has a value keeps it: it can be run again at any time.
UPDATE "orders" SET "inchworm_next_orders_amount_810a89fb" = coalesce("inchworm_next_orders_amount_810a89fb", "amount"),
        "inchworm_next_orders_rank_31026cb2" = coalesce("inchworm_next_orders_rank_31026cb2", "rank"),
        "inchworm_next_orders_weight_73017cb5" = coalesce("inchworm_next_orders_weight_73017cb5", "weight"),
        "inchworm_next_orders_stock_bfcd122a" = coalesce("inchworm_next_orders_stock_bfcd122a", "stock"),
        "inchworm_next_orders_serial_f8e397e1" = coalesce("inchworm_next_orders_serial_f8e397e1", "serial"),
        "inchworm_next_orders_batch_id_dfda01b3" = coalesce("inchworm_next_orders_batch_id_dfda01b3", "batch_id"),
        "inchworm_next_orders_origin_id_e6c8dfe6" = coalesce("inchworm_next_orders_origin_id_e6c8dfe6", "origin_id")
    WHERE ("inchworm_next_orders_amount_810a89fb" IS NULL AND "amount" IS NOT NULL
        OR "inchworm_next_orders_rank_31026cb2" IS NULL AND "rank" IS NOT NULL
        OR "inchworm_next_orders_weight_73017cb5" IS NULL AND "weight" IS NOT NULL
        OR "inchworm_next_orders_stock_bfcd122a" IS NULL AND "stock" IS NOT NULL
        OR "inchworm_next_orders_serial_f8e397e1" IS NULL AND "serial" IS NOT NULL
        OR "inchworm_next_orders_batch_id_dfda01b3" IS NULL AND "batch_id" IS NOT NULL
        OR "inchworm_next_orders_origin_id_e6c8dfe6" IS NULL AND "origin_id" IS NOT NULL)
    AND /* window */ TRUE;

--! b3 backfill reversible on="orders" key="id" column="rank"
-- Fills orders.rank in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "orders" SET "rank" = (7)
    WHERE "rank" IS NULL AND /* window */ TRUE;

--! b4 check reversible on="batches" complaint="batches.id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares batches.id with its successor, while others read and write.
SELECT "id" FROM "batches"
    WHERE ROW("inchworm_next_batches_id_27204e2f")::record *<> ROW(CAST("id" AS bigint));

--! b5 check reversible on="orders" complaint="orders.amount and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.amount with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_amount_810a89fb")::record *<> ROW(CAST("amount" AS bigint));

--! b6 check reversible on="orders" complaint="orders.rank and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.rank with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_rank_31026cb2")::record *<> ROW(CAST("rank" AS bigint));

--! b7 check reversible on="orders" complaint="orders.weight and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.weight with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_weight_73017cb5")::record *<> ROW(CAST("weight" AS bigint));

--! b8 check reversible on="orders" complaint="orders.stock and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.stock with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_stock_bfcd122a")::record *<> ROW(CAST("stock" AS bigint));

--! b9 check reversible on="orders" complaint="orders.serial and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.serial with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_serial_f8e397e1")::record *<> ROW(CAST("serial" AS bigint));

--! b10 check reversible on="orders" complaint="orders.batch_id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.batch_id with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_batch_id_dfda01b3")::record *<> ROW(CAST("batch_id" AS bigint));

--! b11 check reversible on="orders" complaint="orders.origin_id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.origin_id with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_origin_id_e6c8dfe6")::record *<> ROW(CAST("origin_id" AS bigint));

--! b12 statement reversible effect=index-present index="inchworm_twin_batches_batches_pkey_1db43f73" on="batches"
-- Builds over the successor of id what batches_pkey is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (id) on batches, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (id) on batches, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_batches_batches_pkey_1db43f73" ON "batches" ("inchworm_next_batches_id_27204e2f");

--! b13 transaction reversible lock="ACCESS EXCLUSIVE" on="batches"
-- Refuses NULL in the successor of batches.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "batches" ADD CONSTRAINT "inchworm_set_batches_inchworm_next_batches_id_27204e2f_c99a8ee1" CHECK ("inchworm_next_batches_id_27204e2f" IS NOT NULL) NOT VALID;

--! b14 transaction reversible on="batches"
-- Looks at the rows of batches that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "batches" VALIDATE CONSTRAINT "inchworm_set_batches_inchworm_next_batches_id_27204e2f_c99a8ee1";

--! b15 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","batches"
-- Lets orders refer to batches, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_origin_id_fkey does not hold them to.
-- No index of orders begins with inchworm_next_orders_origin_id_e6c8dfe6: deleting from batches will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and batches (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_twin_orders_orders_origin_id_fkey_497734ec" FOREIGN KEY ("inchworm_next_orders_origin_id_e6c8dfe6") REFERENCES "batches" ("inchworm_next_batches_id_27204e2f") ON DELETE CASCADE NOT VALID;

--! b16 transaction reversible on="orders","batches"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_twin_orders_orders_origin_id_fkey_497734ec";

--! b17 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.amount, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_amount_810a89_ddcc96a9" CHECK ("inchworm_next_orders_amount_810a89fb" IS NOT NULL) NOT VALID;

--! b18 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_amount_810a89_ddcc96a9";

--! b19 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.stock, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_stock_bfcd122_a54cb6de" CHECK ("inchworm_next_orders_stock_bfcd122a" IS NOT NULL) NOT VALID;

--! b20 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_stock_bfcd122_a54cb6de";

--! b21 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.serial, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_serial_f8e397_d5287bb1" CHECK ("inchworm_next_orders_serial_f8e397e1" IS NOT NULL) NOT VALID;

--! b22 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_serial_f8e397_d5287bb1";

--! b23 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.batch_id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_batch_id_dfda_9aa20f33" CHECK ("inchworm_next_orders_batch_id_dfda01b3" IS NOT NULL) NOT VALID;

--! b24 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_batch_id_dfda_9aa20f33";

--! b25 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","batches"
-- The foreign key inchworm_twin_orders_orders_origin_id_fkey_497734ec takes the place of orders_origin_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and batches, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_origin_id_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_twin_orders_orders_origin_id_fkey_497734ec" TO "orders_origin_id_fkey";

--! b26 transaction reversible-if lock="ACCESS EXCLUSIVE" on="batches"
-- The wider column takes the name batches.id. From now on a trigger gives the narrow one what fits into it of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on batches; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of batches.id at start.
-- From the backfill on the old release may read values in batches.id that do not fit integer.
DROP TRIGGER "zz_inchworm_mirror_batches_inchworm_next_batches_id_27_e241f23f" ON "batches";
DROP FUNCTION "inchworm_mirror_batches_inchworm_next_batches_id_27204_e241f23f"();
ALTER TABLE "batches" DROP CONSTRAINT "batches_pkey";
ALTER TABLE "batches" RENAME COLUMN "id" TO "inchworm_last_batches_id_1ecc2a5c";
ALTER TABLE "batches" RENAME COLUMN "inchworm_next_batches_id_27204e2f" TO "id";
ALTER TABLE "batches" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "batches" DROP CONSTRAINT "inchworm_set_batches_inchworm_next_batches_id_27204e2f_c99a8ee1";
ALTER TABLE "batches" ALTER COLUMN "inchworm_last_batches_id_1ecc2a5c" DROP NOT NULL;
ALTER TABLE "batches" ADD CONSTRAINT "batches_pkey" PRIMARY KEY USING INDEX "inchworm_twin_batches_batches_pkey_1db43f73";
CREATE FUNCTION "inchworm_mirror_batches_inchworm_last_batches_id_1ecc2_ab66ea02"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_batches_id_1ecc2a5c" := CASE WHEN NEW."id" BETWEEN -2147483648 AND 2147483647 THEN NEW."id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_batches_inchworm_last_batches_id_1e_ab66ea02" BEFORE INSERT OR UPDATE ON "batches"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_batches_inchworm_last_batches_id_1ecc2_ab66ea02"();

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The wider columns take the names orders.amount and orders.rank and orders.weight and orders.stock and orders.serial and orders.batch_id and orders.origin_id.
-- From now on triggers give the narrow ones what fits into them of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of orders.amount at start.
-- From the backfill on the old release may read values in orders.amount that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of orders.rank at start.
-- From the backfill on the old release may read values in orders.rank that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of orders.weight at start.
-- From the backfill on the old release may read values in orders.weight that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of orders.stock at start.
-- From the backfill on the old release may read values in orders.stock that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of orders.serial at start.
-- From the backfill on the old release may read values in orders.serial that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of orders.batch_id at start.
-- From the backfill on the old release may read values in orders.batch_id that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of orders.origin_id at start.
-- From the backfill on the old release may read values in orders.origin_id that do not fit integer.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_amount__41308c85" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_amount_810_41308c85"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_rank_31_7908d84f" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_rank_31026_7908d84f"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_weight__dabf79a3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_weight_730_dabf79a3"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_stock_b_91f3b74e" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_stock_bfcd_91f3b74e"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_serial__3b4ce8d1" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_serial_f8e_3b4ce8d1"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_batch_i_3aa65d78" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_batch_id_d_3aa65d78"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_origin__973556b3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_origin_id__973556b3"();
DROP TRIGGER "zz_inchworm_fill_orders_rank_9dc8c950" ON "orders";
DROP FUNCTION "inchworm_fill_orders_rank_9dc8c950"();
ALTER TABLE "orders" RENAME COLUMN "amount" TO "inchworm_last_orders_amount_014b8284";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_amount_810a89fb" TO "amount";
ALTER TABLE "orders" ALTER COLUMN "amount" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_amount_810a89_ddcc96a9";
ALTER TABLE "orders" ALTER COLUMN "inchworm_last_orders_amount_014b8284" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "rank" TO "inchworm_last_orders_rank_505f1daa";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_rank_31026cb2" TO "rank";
ALTER TABLE "orders" RENAME COLUMN "weight" TO "inchworm_last_orders_weight_abc5677e";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_weight_73017cb5" TO "weight";
ALTER TABLE "orders" RENAME COLUMN "stock" TO "inchworm_last_orders_stock_45d84e90";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_stock_bfcd122a" TO "stock";
ALTER TABLE "orders" ALTER COLUMN "stock" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_stock_bfcd122_a54cb6de";
ALTER TABLE "orders" ALTER COLUMN "inchworm_last_orders_stock_45d84e90" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "serial" TO "inchworm_last_orders_serial_e8b087d8";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_serial_f8e397e1" TO "serial";
ALTER TABLE "orders" ALTER COLUMN "serial" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_serial_f8e397_d5287bb1";
ALTER TABLE "orders" ALTER COLUMN "inchworm_last_orders_serial_e8b087d8" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "batch_id" TO "inchworm_last_orders_batch_id_18aab302";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_batch_id_dfda01b3" TO "batch_id";
ALTER TABLE "orders" ALTER COLUMN "batch_id" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_batch_id_dfda_9aa20f33";
ALTER TABLE "orders" ALTER COLUMN "inchworm_last_orders_batch_id_18aab302" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "origin_id" TO "inchworm_last_orders_origin_id_15dd3580";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_origin_id_e6c8dfe6" TO "origin_id";
CREATE FUNCTION "inchworm_fill_orders_rank_9dc8c950"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."rank" := (SELECT (7) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_rank_9dc8c950" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."rank" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_rank_9dc8c950"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_amount_014_aea0ea11"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_amount_014b8284" := CASE WHEN NEW."amount" BETWEEN -2147483648 AND 2147483647 THEN NEW."amount" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_amount__aea0ea11" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_amount_014_aea0ea11"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_rank_505f1_d29bef8b"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_rank_505f1daa" := CASE WHEN NEW."rank" BETWEEN -2147483648 AND 2147483647 THEN NEW."rank" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_rank_50_d29bef8b" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_rank_505f1_d29bef8b"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_weight_abc_f7f9c2d3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_weight_abc5677e" := CASE WHEN NEW."weight" BETWEEN -2147483648 AND 2147483647 THEN NEW."weight" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_weight__f7f9c2d3" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_weight_abc_f7f9c2d3"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_stock_45d8_965dbb42"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_stock_45d84e90" := CASE WHEN NEW."stock" BETWEEN -2147483648 AND 2147483647 THEN NEW."stock" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_stock_4_965dbb42" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_stock_45d8_965dbb42"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_serial_e8b_36d1240b"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_serial_e8b087d8" := CASE WHEN NEW."serial" BETWEEN -2147483648 AND 2147483647 THEN NEW."serial" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_serial__36d1240b" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_serial_e8b_36d1240b"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_batch_id_1_ad185769"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_batch_id_18aab302" := CASE WHEN NEW."batch_id" BETWEEN -2147483648 AND 2147483647 THEN NEW."batch_id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_batch_i_ad185769" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_batch_id_1_ad185769"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_origin_id__9737efa4"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_origin_id_15dd3580" := CASE WHEN NEW."origin_id" BETWEEN -2147483648 AND 2147483647 THEN NEW."origin_id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_origin__9737efa4" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_origin_id__9737efa4"();

--! b28 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Gives orders.amount a default, for rows inserted without it from now on.
-- The new release may insert rows without it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "amount" SET DEFAULT (3);

--! b29 statement reversible effect=index-present index="orders_stock_idx" on="orders"
-- Builds the index orders_stock_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_stock_idx" ON "orders" ("stock");
