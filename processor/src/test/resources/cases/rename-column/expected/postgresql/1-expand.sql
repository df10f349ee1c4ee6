--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.buyer_id beside customer_id, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "buyer_id" bigint;
CREATE FUNCTION "inchworm_sync_orders_buyer_id_ece409d8"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."buyer_id")::record *<> ROW(OLD."buyer_id") THEN
        NEW."customer_id" := NEW."buyer_id";
    ELSIF ROW(NEW."customer_id")::record *<> ROW(OLD."customer_id") OR NEW."buyer_id" IS NULL THEN
        NEW."buyer_id" := NEW."customer_id";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_buyer_id_ece409d8" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_buyer_id_ece409d8"();

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.phone beside fax, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in orders.fax of rows that the new release wrote.
ALTER TABLE "orders" ADD COLUMN "phone" varchar(255);
ALTER TABLE "orders" ALTER COLUMN "fax" DROP NOT NULL;
CREATE FUNCTION "inchworm_sync_orders_phone_8ab00763"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."phone")::record *<> ROW(OLD."phone") THEN
        NEW."fax" := NEW."phone";
    ELSIF ROW(NEW."fax")::record *<> ROW(OLD."fax") OR NEW."phone" IS NULL THEN
        NEW."phone" := NEW."fax";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_phone_8ab00763" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_phone_8ab00763"();

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.rack beside shelf, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "rack" integer;
CREATE FUNCTION "inchworm_sync_orders_rack_e7bffaf2"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."rack")::record *<> ROW(OLD."rack") THEN
        NEW."shelf" := NEW."rack";
    ELSIF ROW(NEW."shelf")::record *<> ROW(OLD."shelf") OR NEW."rack" IS NULL THEN
        NEW."rack" := NEW."shelf";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_rack_e7bffaf2" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_rack_e7bffaf2"();

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.remark beside note, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "remark" varchar(255);
CREATE FUNCTION "inchworm_sync_orders_remark_53203af0"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."remark")::record *<> ROW(OLD."remark") THEN
        NEW."note" := NEW."remark";
    ELSIF ROW(NEW."note")::record *<> ROW(OLD."note") OR NEW."remark" IS NULL THEN
        NEW."remark" := NEW."note";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_remark_53203af0" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_remark_53203af0"();

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.status beside state, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "status" varchar(255);
CREATE FUNCTION "inchworm_sync_orders_status_18569a0c"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."status")::record *<> ROW(OLD."status") THEN
        NEW."state" := NEW."status";
    ELSIF ROW(NEW."state")::record *<> ROW(OLD."state") OR NEW."status" IS NULL THEN
        NEW."status" := NEW."state";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_status_18569a0c" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_status_18569a0c"();

--! e6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.token beside code, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "token" varchar(20);
CREATE FUNCTION "inchworm_sync_orders_token_4eef8adb"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."token")::record *<> ROW(OLD."token") THEN
        NEW."code" := NEW."token";
    ELSIF ROW(NEW."code")::record *<> ROW(OLD."code") OR NEW."token" IS NULL THEN
        NEW."token" := NEW."code";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_token_4eef8adb" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_token_4eef8adb"();
