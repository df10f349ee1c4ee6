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
