--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.payer_id, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "payer_id" bigint;
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "payer_id" = (customer);
EXPLAIN (COSTS FALSE) SELECT (customer) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_payer_id_63656484"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."payer_id" := (SELECT (customer) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_payer_id_63656484" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."payer_id" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_payer_id_63656484"();

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.customer_id beside customer, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "customer_id" bigint;
CREATE FUNCTION "inchworm_sync_orders_customer_id_05968a0e"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."customer_id")::record *<> ROW(OLD."customer_id") THEN
        NEW."customer" := NEW."customer_id";
    ELSIF ROW(NEW."customer")::record *<> ROW(OLD."customer") OR NEW."customer_id" IS NULL THEN
        NEW."customer_id" := NEW."customer";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_customer_id_05968a0e" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_customer_id_05968a0e"();

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.parent_id beside parent, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "parent_id" bigint;
CREATE FUNCTION "inchworm_sync_orders_parent_id_09b2258b"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."parent_id")::record *<> ROW(OLD."parent_id") THEN
        NEW."parent" := NEW."parent_id";
    ELSIF ROW(NEW."parent")::record *<> ROW(OLD."parent") OR NEW."parent_id" IS NULL THEN
        NEW."parent_id" := NEW."parent";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_parent_id_09b2258b" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_parent_id_09b2258b"();
