--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
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

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type integer that will take the place of orders.code, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_code_46a3acb5" integer;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_code_46a3a_11b38977"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_code_46a3acb5" := NEW."code";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_code_46_11b38977" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_code_46a3a_11b38977"();

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type numeric(10,3) that will take the place of orders.price, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_price_7e7a92a5" numeric(10,3);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_price_7e7a_d3e667e6"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_price_7e7a92a5" := NEW."price";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_price_7_d3e667e6" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_price_7e7a_d3e667e6"();

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type varchar(40) that will take the place of orders.title, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_title_70f9585d" varchar(40);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_title_70f9_524c2781"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_title_70f9585d" := NEW."title";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_title_7_524c2781" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_title_70f9_524c2781"();

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type double precision that will take the place of orders.weight, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_weight_73017cb5" double precision;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_weight_730_dabf79a3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_weight_73017cb5" := NEW."weight";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_weight__dabf79a3" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_weight_730_dabf79a3"();
