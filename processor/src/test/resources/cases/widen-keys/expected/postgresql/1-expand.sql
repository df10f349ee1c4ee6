--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- Adds a column of type bigint that will take the place of customers.id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customers" ADD COLUMN "inchworm_wide_customers_id_89303a66" bigint;
CREATE FUNCTION "inchworm_mirror_customers_inchworm_wide_customers_id_8_34e00f2d"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_customers_id_89303a66" := NEW."id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_customers_inchworm_wide_customers_i_34e00f2d" BEFORE INSERT OR UPDATE ON "customers"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_customers_inchworm_wide_customers_id_8_34e00f2d"();

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- Adds a column of type bigint that will take the place of customers.parent_id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customers" ADD COLUMN "inchworm_wide_customers_parent_id_965f1ecf" bigint;
CREATE FUNCTION "inchworm_mirror_customers_inchworm_wide_customers_pare_d4981d65"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_customers_parent_id_965f1ecf" := NEW."parent_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_customers_inchworm_wide_customers_p_d4981d65" BEFORE INSERT OR UPDATE ON "customers"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_customers_inchworm_wide_customers_pare_d4981d65"();

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_id_2f2e8086" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_id_2f2e808_81a1c6af"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_id_2f2e8086" := NEW."id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_id_2f2e_81a1c6af" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_id_2f2e808_81a1c6af"();

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.customer_id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_customer_id_6a13ea07" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_customer_i_8d8b90ca"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_customer_id_6a13ea07" := NEW."customer_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_custome_8d8b90ca" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_customer_i_8d8b90ca"();

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.payer_id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_payer_id_49fa2fb6" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_payer_id_4_05436559"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_payer_id_49fa2fb6" := NEW."payer_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_payer_i_05436559" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_payer_id_4_05436559"();
