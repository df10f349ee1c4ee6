--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Adds a column of type bigint that will take the place of parcels.id, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD COLUMN "inchworm_next_parcels_id_b8080b80" bigint;
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_id_b8080_c4851097"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_parcels_id_b8080b80" := NEW."id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_id_b8_c4851097" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_id_b8080_c4851097"();

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Adds a column of type bigint that will take the place of parcels.code, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD COLUMN "inchworm_next_parcels_code_16043b8b" bigint;
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_code_160_a4b29067"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_parcels_code_16043b8b" := NEW."code";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_code__a4b29067" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_code_160_a4b29067"();

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Adds a column of type bigint that will take the place of parcels.shelf, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD COLUMN "inchworm_next_parcels_shelf_840f2236" bigint;
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_shelf_84_2ae85a5d"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_parcels_shelf_840f2236" := NEW."shelf";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_shelf_2ae85a5d" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_shelf_84_2ae85a5d"();

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Adds a column of type bigint that will take the place of parcels.serial, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD COLUMN "inchworm_next_parcels_serial_3509cec2" bigint;
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_serial_3_c8587ae3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_parcels_serial_3509cec2" := NEW."serial";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_seria_c8587ae3" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_serial_3_c8587ae3"();

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Adds a column of type bigint that will take the place of parcels.number, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD COLUMN "inchworm_next_parcels_number_a14c4f3e" bigint;
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_number_a_8f0b5d03"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_parcels_number_a14c4f3e" := NEW."number";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_numbe_8f0b5d03" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_number_a_8f0b5d03"();
