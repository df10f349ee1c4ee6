--! b29 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check inchworm_twin_orders_orders_title_check_ddaf195a.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_twin_orders_orders_title_check_ddaf195a";

--! b27 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check inchworm_twin_orders_orders_amount_check_9796c2a3.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_twin_orders_orders_amount_check_9796c2a3";

--! b26 statement reversible effect=index-absent index="inchworm_twin_orders_large_d81cdf34" on="orders"
-- Drops the index inchworm_twin_orders_large_d81cdf34 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_orders_large_d81cdf34";

--! b25 check reversible-if on="orders" complaint="orders.weight holds values that do not fit real; they would be lost"
-- Rows whose value in orders.weight would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_narrow_orders_weight_cfb2e753" AS double precision))::record *<> ROW("weight");

--! b25 check reversible-if on="orders" complaint="orders.weight holds values that do not fit real; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_narrow_orders_weight_cfb2e753" IS NULL;

--! b25 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.weight, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_narrow_orders_weight_cfb2_c25b65b9" CHECK ("inchworm_narrow_orders_weight_cfb2e753" IS NOT NULL) NOT VALID;

--! b25 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_narrow_orders_weight_cfb2_c25b65b9";

--! b25 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The narrow column takes its name orders.weight back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_weigh_d06ce954" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_weight_c_d06ce954"();
ALTER TABLE "orders" RENAME COLUMN "weight" TO "inchworm_wide_orders_weight_1967c1f7";
ALTER TABLE "orders" RENAME COLUMN "inchworm_narrow_orders_weight_cfb2e753" TO "weight";
ALTER TABLE "orders" ALTER COLUMN "weight" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_narrow_orders_weight_cfb2_c25b65b9";
ALTER TABLE "orders" ALTER COLUMN "inchworm_wide_orders_weight_1967c1f7" DROP NOT NULL;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_weight_196_fce101ec"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_weight_1967c1f7" := NEW."weight";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_weight__fce101ec" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_weight_196_fce101ec"();

--! b24 check reversible-if on="orders" complaint="orders.title holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in orders.title would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_narrow_orders_title_ff067620" AS varchar(40)))::record *<> ROW("title");

--! b24 check reversible-if on="orders" complaint="orders.title holds values that do not fit varchar(20); they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_narrow_orders_title_ff067620" IS NULL;

--! b24 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.title, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_narrow_orders_title_ff067_25627b78" CHECK ("inchworm_narrow_orders_title_ff067620" IS NOT NULL) NOT VALID;

--! b24 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_narrow_orders_title_ff067_25627b78";

--! b24 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The narrow column takes its name orders.title back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_title_9048726a" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_title_ff_9048726a"();
ALTER TABLE "orders" RENAME COLUMN "title" TO "inchworm_wide_orders_title_00057377";
ALTER TABLE "orders" RENAME COLUMN "inchworm_narrow_orders_title_ff067620" TO "title";
ALTER TABLE "orders" ALTER COLUMN "title" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_narrow_orders_title_ff067_25627b78";
ALTER TABLE "orders" ALTER COLUMN "inchworm_wide_orders_title_00057377" DROP NOT NULL;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_title_0005_ad696589"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_title_00057377" := NEW."title";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_title_0_ad696589" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_title_0005_ad696589"();

--! b23 check reversible-if on="orders" complaint="orders.price holds values that do not fit numeric(6,2); they would be lost"
-- Rows whose value in orders.price would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_narrow_orders_price_7084ced9" AS numeric(10,3)))::record *<> ROW("price");

--! b23 check reversible-if on="orders" complaint="orders.price holds values that do not fit numeric(6,2); they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_narrow_orders_price_7084ced9" IS NULL;

--! b23 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.price, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_narrow_orders_price_7084c_fafda4c1" CHECK ("inchworm_narrow_orders_price_7084ced9" IS NOT NULL) NOT VALID;

--! b23 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_narrow_orders_price_7084c_fafda4c1";

--! b23 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The narrow column takes its name orders.price back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_price_e85419ed" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_price_70_e85419ed"();
ALTER TABLE "orders" RENAME COLUMN "price" TO "inchworm_wide_orders_price_fc564975";
ALTER TABLE "orders" RENAME COLUMN "inchworm_narrow_orders_price_7084ced9" TO "price";
ALTER TABLE "orders" ALTER COLUMN "price" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_narrow_orders_price_7084c_fafda4c1";
ALTER TABLE "orders" ALTER COLUMN "inchworm_wide_orders_price_fc564975" DROP NOT NULL;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_price_fc56_4bb9e023"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_price_fc564975" := NEW."price";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_price_f_4bb9e023" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_price_fc56_4bb9e023"();

--! b22 check reversible-if on="orders" complaint="orders.code holds values that do not fit smallint; they would be lost"
-- Rows whose value in orders.code would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_narrow_orders_code_76e214c9" AS integer))::record *<> ROW("code");

--! b22 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The narrow column takes its name orders.code back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_code__11860fbe" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_code_76e_11860fbe"();
ALTER TABLE "orders" RENAME COLUMN "code" TO "inchworm_wide_orders_code_ae9acce0";
ALTER TABLE "orders" RENAME COLUMN "inchworm_narrow_orders_code_76e214c9" TO "code";
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_code_ae9ac_2570b87f"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_code_ae9acce0" := NEW."code";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_code_ae_2570b87f" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_code_ae9ac_2570b87f"();

--! b21 check reversible-if on="orders" complaint="orders.amount holds values that do not fit integer; they would be lost"
-- Rows whose value in orders.amount would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_narrow_orders_amount_75003ea1" AS bigint))::record *<> ROW("amount");

--! b21 check reversible-if on="orders" complaint="orders.amount holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_narrow_orders_amount_75003ea1" IS NULL;

--! b21 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.amount, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_narrow_orders_amount_7500_b629cc2e" CHECK ("inchworm_narrow_orders_amount_75003ea1" IS NOT NULL) NOT VALID;

--! b21 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_narrow_orders_amount_7500_b629cc2e";

--! b21 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The narrow column takes its name orders.amount back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_amoun_c0c25c30" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_amount_7_c0c25c30"();
ALTER TABLE "orders" RENAME COLUMN "amount" TO "inchworm_wide_orders_amount_d7a6aa1c";
ALTER TABLE "orders" ALTER COLUMN "inchworm_wide_orders_amount_d7a6aa1c" DROP DEFAULT;
ALTER TABLE "orders" RENAME COLUMN "inchworm_narrow_orders_amount_75003ea1" TO "amount";
ALTER TABLE "orders" ALTER COLUMN "amount" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_narrow_orders_amount_7500_b629cc2e";
ALTER TABLE "orders" ALTER COLUMN "amount" SET DEFAULT (7);
ALTER TABLE "orders" ALTER COLUMN "inchworm_wide_orders_amount_d7a6aa1c" DROP NOT NULL;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_amount_d7a_750c8205"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_amount_d7a6aa1c" := NEW."amount";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_amount__750c8205" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_amount_d7a_750c8205"();

--! b19 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_wide_orders_weight_1967c1_8a1dea8a";

--! b17 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_wide_orders_title_0005737_2e083785";

--! b15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_wide_orders_price_fc56497_05d699b7";

--! b13 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_wide_orders_amount_d7a6aa_cc14b5aa";

--! b12 statement reversible effect=index-absent index="inchworm_twin_orders_orders_code_key_45720bcc" on="orders"
-- Drops the index inchworm_twin_orders_orders_code_key_45720bcc while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_orders_orders_code_key_45720bcc";

--! b11 statement reversible effect=index-absent index="inchworm_twin_orders_orders_amount_note_idx_48d9e855" on="orders"
-- Drops the index inchworm_twin_orders_orders_amount_note_idx_48d9e855 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_orders_orders_amount_note_idx_48d9e855";

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_weight__fce101ec" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_weight_196_fce101ec"();
ALTER TABLE "orders" DROP COLUMN "inchworm_wide_orders_weight_1967c1f7";

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_title_0_ad696589" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_title_0005_ad696589"();
ALTER TABLE "orders" DROP COLUMN "inchworm_wide_orders_title_00057377";

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_price_f_4bb9e023" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_price_fc56_4bb9e023"();
ALTER TABLE "orders" DROP COLUMN "inchworm_wide_orders_price_fc564975";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_code_ae_2570b87f" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_code_ae9ac_2570b87f"();
ALTER TABLE "orders" DROP COLUMN "inchworm_wide_orders_code_ae9acce0";

--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_amount__750c8205" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_amount_d7a_750c8205"();
ALTER TABLE "orders" DROP COLUMN "inchworm_wide_orders_amount_d7a6aa1c";
