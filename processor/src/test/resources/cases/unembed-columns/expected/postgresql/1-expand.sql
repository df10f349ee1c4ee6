--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Adds column customer.street beside home_street, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD COLUMN "street" varchar(60);
CREATE FUNCTION "inchworm_sync_customer_street_6f7bedb9"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."street")::record *<> ROW(OLD."street") THEN
        NEW."home_street" := NEW."street";
    ELSIF ROW(NEW."home_street")::record *<> ROW(OLD."home_street") OR NEW."street" IS NULL THEN
        NEW."street" := NEW."home_street";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_customer_street_6f7bedb9" BEFORE INSERT OR UPDATE ON "customer"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_customer_street_6f7bedb9"();

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="customer"
-- Adds column customer.zip beside home_zip, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customer" ADD COLUMN "zip" varchar(10);
CREATE FUNCTION "inchworm_sync_customer_zip_d939949a"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."zip")::record *<> ROW(OLD."zip") THEN
        NEW."home_zip" := NEW."zip";
    ELSIF ROW(NEW."home_zip")::record *<> ROW(OLD."home_zip") OR NEW."zip" IS NULL THEN
        NEW."zip" := NEW."home_zip";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_customer_zip_d939949a" BEFORE INSERT OR UPDATE ON "customer"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_customer_zip_d939949a"();
