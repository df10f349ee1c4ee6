--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.cents beside price, which it will replace, and a trigger that
-- keeps the two equal, whichever is written. EXPLAIN tries the expressions first, without running them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in orders.price of rows that the new release wrote.
-- Until contract has tightened the new release cannot rely on orders.cents being NOT NULL where it writes NULL itself.
-- From the roll-out on the old release reads in orders.price what the new release wrote as NULL where it does not fit int32.
ALTER TABLE "orders" ADD COLUMN "cents" bigint;
ALTER TABLE "orders" ALTER COLUMN "price" DROP NOT NULL;
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "cents" = ("price");
EXPLAIN (COSTS FALSE) SELECT ("price") FROM (SELECT * FROM "orders") AS "orders";
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "price" = (CASE WHEN "cents" BETWEEN -2147483648 AND 2147483647 THEN "cents" END);
EXPLAIN (COSTS FALSE) SELECT (CASE WHEN "cents" BETWEEN -2147483648 AND 2147483647 THEN "cents" END) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_sync_orders_cents_25657cc0"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_value bigint;
BEGIN
    IF ROW(NEW."cents")::record *<> ROW(OLD."cents") THEN
        inchworm_value := (SELECT ("price") FROM (SELECT NEW.*) AS "orders");
        IF TG_OP = 'INSERT' AND NEW."price" IS NULL OR ROW(inchworm_value)::record *<> ROW(NEW."cents") THEN
            NEW."price" := (SELECT (CASE WHEN "cents" BETWEEN -2147483648 AND 2147483647 THEN "cents" END) FROM (SELECT NEW.*) AS "orders");
        END IF;
    ELSIF ROW(NEW."price")::record *<> ROW(OLD."price") OR NEW."cents" IS NULL THEN
        NEW."cents" := (SELECT ("price") FROM (SELECT NEW.*) AS "orders");
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_cents_25657cc0" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_cents_25657cc0"();

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.remark beside note, which it will replace, and a trigger that
-- keeps the two equal, whichever is written. EXPLAIN tries the expressions first, without running them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release reads NULL in orders.remark of rows that the old release wrote.
-- From the roll-out on the old release reads in orders.note what the new release wrote as its first 10 characters.
ALTER TABLE "orders" ADD COLUMN "remark" varchar(40);
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "remark" = ("note");
EXPLAIN (COSTS FALSE) SELECT ("note") FROM (SELECT * FROM "orders") AS "orders";
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "note" = (left("remark", 10));
EXPLAIN (COSTS FALSE) SELECT (left("remark", 10)) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_sync_orders_remark_53203af0"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_value varchar(40);
BEGIN
    IF ROW(NEW."remark")::record *<> ROW(OLD."remark") THEN
        inchworm_value := (SELECT ("note") FROM (SELECT NEW.*) AS "orders");
        IF TG_OP = 'INSERT' AND NEW."note" IS NULL OR ROW(inchworm_value)::record *<> ROW(NEW."remark") THEN
            NEW."note" := (SELECT (left("remark", 10)) FROM (SELECT NEW.*) AS "orders");
        END IF;
    ELSIF ROW(NEW."note")::record *<> ROW(OLD."note") OR NEW."remark" IS NULL THEN
        NEW."remark" := (SELECT ("note") FROM (SELECT NEW.*) AS "orders");
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_remark_53203af0" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_remark_53203af0"();

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.status beside state, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of orders that violate orders_state_check.
ALTER TABLE "orders" ADD COLUMN "status" varchar(255);
ALTER TABLE "orders" DROP CONSTRAINT "orders_state_check";
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

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.zip_code beside zip, which it will replace, and a trigger that
-- keeps the two equal, whichever is written. EXPLAIN tries the expressions first, without running them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on orders.zip_code being NOT NULL where it writes NULL itself.
-- From the roll-out on the old release reads in orders.zip what the new release wrote as its @TypeChange converts it.
ALTER TABLE "orders" ADD COLUMN "zip_code" integer;
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "zip_code" = (CASE WHEN zip ~ '^[0-9]{1,9}$' THEN zip::int ELSE -id END);
EXPLAIN (COSTS FALSE) SELECT (CASE WHEN zip ~ '^[0-9]{1,9}$' THEN zip::int ELSE -id END) FROM (SELECT * FROM "orders") AS "orders";
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "zip" = (lpad(zip_code::text, 5, '0'));
EXPLAIN (COSTS FALSE) SELECT (lpad(zip_code::text, 5, '0')) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_sync_orders_zip_code_1cc7d060"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_value integer;
BEGIN
    IF ROW(NEW."zip_code")::record *<> ROW(OLD."zip_code") THEN
        inchworm_value := (SELECT (CASE WHEN zip ~ '^[0-9]{1,9}$' THEN zip::int ELSE -id END) FROM (SELECT NEW.*) AS "orders");
        IF TG_OP = 'INSERT' AND NEW."zip" IS NULL OR ROW(inchworm_value)::record *<> ROW(NEW."zip_code") THEN
            NEW."zip" := (SELECT (lpad(zip_code::text, 5, '0')) FROM (SELECT NEW.*) AS "orders");
        END IF;
    ELSIF ROW(NEW."zip")::record *<> ROW(OLD."zip") OR NEW."zip_code" IS NULL THEN
        NEW."zip_code" := (SELECT (CASE WHEN zip ~ '^[0-9]{1,9}$' THEN zip::int ELSE -id END) FROM (SELECT NEW.*) AS "orders");
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_zip_code_1cc7d060" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_zip_code_1cc7d060"();
