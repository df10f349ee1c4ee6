--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- Adds a column of type bigint that will take the place of customers.id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customers" ADD COLUMN "inchworm_next_customers_id_cba0c3ed" bigint;
CREATE FUNCTION "inchworm_mirror_customers_inchworm_next_customers_id_c_b2604dad"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_customers_id_cba0c3ed" := NEW."id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_customers_inchworm_next_customers_i_b2604dad" BEFORE INSERT OR UPDATE ON "customers"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_customers_inchworm_next_customers_id_c_b2604dad"();

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- Adds a column of type bigint that will take the place of customers.parent_id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customers" ADD COLUMN "inchworm_next_customers_parent_id_ef0a19cb" bigint;
CREATE FUNCTION "inchworm_mirror_customers_inchworm_next_customers_pare_78b4849b"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_customers_parent_id_ef0a19cb" := NEW."parent_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_customers_inchworm_next_customers_p_78b4849b" BEFORE INSERT OR UPDATE ON "customers"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_customers_inchworm_next_customers_pare_78b4849b"();

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_id_042ec1cf" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_id_042ec1c_93ffb772"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_id_042ec1cf" := NEW."id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_id_042e_93ffb772" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_id_042ec1c_93ffb772"();

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.customer_id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_customer_id_1e973e63" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_customer_i_4f6c58f0"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_customer_id_1e973e63" := NEW."customer_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_custome_4f6c58f0" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_customer_i_4f6c58f0"();

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type bigint that will take the place of orders.payer_id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_payer_id_60e9f9cd" bigint;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_payer_id_6_4f7243c3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_payer_id_60e9f9cd" := NEW."payer_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_payer_i_4f7243c3" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_payer_id_6_4f7243c3"();
