--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Adds a column of type bigint that will take the place of lines.order_id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD COLUMN "inchworm_next_lines_order_id_42f43448" bigint;
CREATE FUNCTION "inchworm_mirror_lines_inchworm_next_lines_order_id_42f_75e176ea"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_lines_order_id_42f43448" := NEW."order_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_order_id__75e176ea" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_lines_inchworm_next_lines_order_id_42f_75e176ea"();

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Adds a column of type bigint that will take the place of lines.product_id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD COLUMN "inchworm_next_lines_product_id_92735571" bigint;
CREATE FUNCTION "inchworm_mirror_lines_inchworm_next_lines_product_id_9_a65c0064"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_lines_product_id_92735571" := NEW."product_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_product_i_a65c0064" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_lines_inchworm_next_lines_product_id_9_a65c0064"();

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Adds a column of type bigint that will take the place of lines.position, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD COLUMN "inchworm_next_lines_position_54107cfa" bigint;
CREATE FUNCTION "inchworm_mirror_lines_inchworm_next_lines_position_541_b1d1e06a"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_lines_position_54107cfa" := NEW."position";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_position__b1d1e06a" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_lines_inchworm_next_lines_position_541_b1d1e06a"();

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Adds a column of type bigint that will take the place of lines.amount, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD COLUMN "inchworm_next_lines_amount_6d648f5b" bigint;
CREATE FUNCTION "inchworm_mirror_lines_inchworm_next_lines_amount_6d648_464c3de0"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_lines_amount_6d648f5b" := NEW."amount";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_amount_6d_464c3de0" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_lines_inchworm_next_lines_amount_6d648_464c3de0"();

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Adds a column of type bigint that will take the place of lines.least, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD COLUMN "inchworm_next_lines_least_d1e2aec0" bigint;
CREATE FUNCTION "inchworm_mirror_lines_inchworm_next_lines_least_d1e2ae_3af1532d"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_lines_least_d1e2aec0" := NEW."least";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_least_d1e_3af1532d" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_lines_inchworm_next_lines_least_d1e2ae_3af1532d"();

--! e6 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Adds a column of type bigint that will take the place of lines.weight, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD COLUMN "inchworm_next_lines_weight_f981e737" bigint;
CREATE FUNCTION "inchworm_mirror_lines_inchworm_next_lines_weight_f981e_d7cf79a8"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_lines_weight_f981e737" := NEW."weight";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_weight_f9_d7cf79a8" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_lines_inchworm_next_lines_weight_f981e_d7cf79a8"();

--! e7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
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

--! e8 transaction reversible lock="ACCESS EXCLUSIVE" on="products"
-- Adds a column of type bigint that will take the place of products.id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "products" ADD COLUMN "inchworm_next_products_id_909a530f" bigint;
CREATE FUNCTION "inchworm_mirror_products_inchworm_next_products_id_909_f8ed4225"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_products_id_909a530f" := NEW."id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_products_inchworm_next_products_id__f8ed4225" BEFORE INSERT OR UPDATE ON "products"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_products_inchworm_next_products_id_909_f8ed4225"();
