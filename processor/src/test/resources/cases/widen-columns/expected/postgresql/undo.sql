--! b21 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check inchworm_twin_orders_orders_title_check_ddaf195a.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_twin_orders_orders_title_check_ddaf195a";

--! b19 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check inchworm_twin_orders_orders_amount_check_9796c2a3.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_twin_orders_orders_amount_check_9796c2a3";

--! b18 statement reversible effect=index-absent index="inchworm_twin_orders_large_d81cdf34" on="orders"
-- Drops the index inchworm_twin_orders_large_d81cdf34 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_orders_large_d81cdf34";

--! b17 check reversible-if on="orders" complaint="orders.amount holds values that do not fit integer; they would be lost"
-- Rows whose value in orders.amount would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_amount_014b8284" AS bigint))::record *<> ROW("amount");

--! b17 check reversible-if on="orders" complaint="orders.code holds values that do not fit smallint; they would be lost"
-- Rows whose value in orders.code would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_code_9cf3996e" AS integer))::record *<> ROW("code");

--! b17 check reversible-if on="orders" complaint="orders.price holds values that do not fit numeric(6,2); they would be lost"
-- Rows whose value in orders.price would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_price_650db7ae" AS numeric(10,3)))::record *<> ROW("price");

--! b17 check reversible-if on="orders" complaint="orders.title holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in orders.title would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_title_51fab4a5" AS varchar(40)))::record *<> ROW("title");

--! b17 check reversible-if on="orders" complaint="orders.weight holds values that do not fit real; they would be lost"
-- Rows whose value in orders.weight would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_weight_abc5677e" AS double precision))::record *<> ROW("weight");

--! b17 check reversible-if on="orders" complaint="orders.amount holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_last_orders_amount_014b8284" IS NULL;

--! b17 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.amount, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_last_orders_amount_014b82_43d62b6b" CHECK ("inchworm_last_orders_amount_014b8284" IS NOT NULL) NOT VALID;

--! b17 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_last_orders_amount_014b82_43d62b6b";

--! b17 check reversible-if on="orders" complaint="orders.price holds values that do not fit numeric(6,2); they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_last_orders_price_650db7ae" IS NULL;

--! b17 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.price, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_last_orders_price_650db7a_5c153a9e" CHECK ("inchworm_last_orders_price_650db7ae" IS NOT NULL) NOT VALID;

--! b17 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_last_orders_price_650db7a_5c153a9e";

--! b17 check reversible-if on="orders" complaint="orders.title holds values that do not fit varchar(20); they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_last_orders_title_51fab4a5" IS NULL;

--! b17 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.title, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_last_orders_title_51fab4a_51ba0d6d" CHECK ("inchworm_last_orders_title_51fab4a5" IS NOT NULL) NOT VALID;

--! b17 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_last_orders_title_51fab4a_51ba0d6d";

--! b17 check reversible-if on="orders" complaint="orders.weight holds values that do not fit real; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_last_orders_weight_abc5677e" IS NULL;

--! b17 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.weight, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_last_orders_weight_abc567_586aa1b9" CHECK ("inchworm_last_orders_weight_abc5677e" IS NOT NULL) NOT VALID;

--! b17 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_last_orders_weight_abc567_586aa1b9";

--! b17 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The narrow columns take their names orders.amount and orders.code and orders.price and orders.title and orders.weight back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_amount__aea0ea11" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_amount_014_aea0ea11"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_code_9c_3bce17ff" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_code_9cf39_3bce17ff"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_price_6_ac5c3ef3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_price_650d_ac5c3ef3"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_title_5_2738d907" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_title_51fa_2738d907"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_weight__f7f9c2d3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_weight_abc_f7f9c2d3"();
ALTER TABLE "orders" RENAME COLUMN "amount" TO "inchworm_next_orders_amount_810a89fb";
ALTER TABLE "orders" ALTER COLUMN "inchworm_next_orders_amount_810a89fb" DROP DEFAULT;
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_amount_014b8284" TO "amount";
ALTER TABLE "orders" ALTER COLUMN "amount" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_last_orders_amount_014b82_43d62b6b";
ALTER TABLE "orders" ALTER COLUMN "amount" SET DEFAULT (7);
ALTER TABLE "orders" ALTER COLUMN "inchworm_next_orders_amount_810a89fb" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "code" TO "inchworm_next_orders_code_46a3acb5";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_code_9cf3996e" TO "code";
ALTER TABLE "orders" RENAME COLUMN "price" TO "inchworm_next_orders_price_7e7a92a5";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_price_650db7ae" TO "price";
ALTER TABLE "orders" ALTER COLUMN "price" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_last_orders_price_650db7a_5c153a9e";
ALTER TABLE "orders" ALTER COLUMN "inchworm_next_orders_price_7e7a92a5" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "title" TO "inchworm_next_orders_title_70f9585d";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_title_51fab4a5" TO "title";
ALTER TABLE "orders" ALTER COLUMN "title" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_last_orders_title_51fab4a_51ba0d6d";
ALTER TABLE "orders" ALTER COLUMN "inchworm_next_orders_title_70f9585d" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "weight" TO "inchworm_next_orders_weight_73017cb5";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_weight_abc5677e" TO "weight";
ALTER TABLE "orders" ALTER COLUMN "weight" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_last_orders_weight_abc567_586aa1b9";
ALTER TABLE "orders" ALTER COLUMN "inchworm_next_orders_weight_73017cb5" DROP NOT NULL;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_amount_810_41308c85"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_amount_810a89fb" := NEW."amount";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_amount__41308c85" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_amount_810_41308c85"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_code_46a3a_11b38977"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_code_46a3acb5" := NEW."code";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_code_46_11b38977" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_code_46a3a_11b38977"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_price_7e7a_d3e667e6"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_price_7e7a92a5" := NEW."price";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_price_7_d3e667e6" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_price_7e7a_d3e667e6"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_title_70f9_524c2781"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_title_70f9585d" := NEW."title";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_title_7_524c2781" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_title_70f9_524c2781"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_weight_730_dabf79a3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_weight_73017cb5" := NEW."weight";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_weight__dabf79a3" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_weight_730_dabf79a3"();

--! b15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_next_orders_weight_73017c_762f9f57";

--! b13 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_next_orders_title_70f9585_8108ed0a";

--! b11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_next_orders_price_7e7a92a_61fe21fb";

--! b9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_next_orders_amount_810a89_ddcc96a9";

--! b8 statement reversible effect=index-absent index="inchworm_twin_orders_orders_code_key_45720bcc" on="orders"
-- Drops the index inchworm_twin_orders_orders_code_key_45720bcc while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_orders_orders_code_key_45720bcc";

--! b7 statement reversible effect=index-absent index="inchworm_twin_orders_orders_amount_note_idx_48d9e855" on="orders"
-- Drops the index inchworm_twin_orders_orders_amount_note_idx_48d9e855 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_orders_orders_amount_note_idx_48d9e855";

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_weight__dabf79a3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_weight_730_dabf79a3"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_weight_73017cb5";

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_title_7_524c2781" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_title_70f9_524c2781"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_title_70f9585d";

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_price_7_d3e667e6" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_price_7e7a_d3e667e6"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_price_7e7a92a5";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_code_46_11b38977" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_code_46a3a_11b38977"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_code_46a3acb5";

--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_amount__41308c85" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_amount_810_41308c85"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_amount_810a89fb";
