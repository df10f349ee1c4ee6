--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.amount, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_amount_d7a6aa1c" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_amount_d7a_750c8205"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_amount_d7a6aa1c" := NEW."amount";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_amount__750c8205" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_amount_d7a_750c8205"();

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type integer that will take the place of orders.code, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_code_ae9acce0" integer;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_code_ae9ac_2570b87f"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_code_ae9acce0" := NEW."code";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_code_ae_2570b87f" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_code_ae9ac_2570b87f"();

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type numeric(10,3) that will take the place of orders.price, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_price_fc564975" numeric(10,3);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_price_fc56_4bb9e023"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_price_fc564975" := NEW."price";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_price_f_4bb9e023" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_price_fc56_4bb9e023"();

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type varchar(40) that will take the place of orders.title, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_title_00057377" varchar(40);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_title_0005_ad696589"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_title_00057377" := NEW."title";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_title_0_ad696589" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_title_0005_ad696589"();

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type double precision that will take the place of orders.weight, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_weight_1967c1f7" double precision;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_weight_196_fce101ec"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_weight_1967c1f7" := NEW."weight";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_weight__fce101ec" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_weight_196_fce101ec"();
