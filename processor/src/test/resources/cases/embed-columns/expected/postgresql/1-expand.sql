--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Adds column customer.home_street beside street, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD COLUMN "home_street" varchar(60);
CREATE FUNCTION "inchworm_sync_customer_home_street_4212289c"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."home_street")::record *<> ROW(OLD."home_street") THEN
        NEW."street" := NEW."home_street";
    ELSIF ROW(NEW."street")::record *<> ROW(OLD."street") OR NEW."home_street" IS NULL THEN
        NEW."home_street" := NEW."street";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_customer_home_street_4212289c" BEFORE INSERT OR UPDATE ON "customer"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_customer_home_street_4212289c"();

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Adds column customer.home_zip beside zip, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD COLUMN "home_zip" varchar(10);
CREATE FUNCTION "inchworm_sync_customer_home_zip_b2652042"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."home_zip")::record *<> ROW(OLD."home_zip") THEN
        NEW."zip" := NEW."home_zip";
    ELSIF ROW(NEW."zip")::record *<> ROW(OLD."zip") OR NEW."home_zip" IS NULL THEN
        NEW."home_zip" := NEW."zip";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_customer_home_zip_b2652042" BEFORE INSERT OR UPDATE ON "customer"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_customer_home_zip_b2652042"();
