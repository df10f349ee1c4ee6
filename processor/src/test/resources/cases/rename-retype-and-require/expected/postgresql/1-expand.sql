--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.storey beside floor, which it will replace, and a trigger that
-- keeps the two equal, whichever is written. EXPLAIN tries the expressions first, without running them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release reads NULL in orders.storey of rows that the old release wrote.
-- From the roll-out on the old release reads in orders.floor what the new release wrote as its @TypeChange converts it.
ALTER TABLE "orders" ADD COLUMN "storey" bigint;
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "storey" = (coalesce(floor, 0)::bigint);
EXPLAIN (COSTS FALSE) SELECT (coalesce(floor, 0)::bigint) FROM (SELECT * FROM "orders") AS "orders";
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "floor" = (CASE WHEN storey BETWEEN 1 AND 2147483647 THEN storey::int END);
EXPLAIN (COSTS FALSE) SELECT (CASE WHEN storey BETWEEN 1 AND 2147483647 THEN storey::int END) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_sync_orders_storey_5cc29dfb"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_value bigint;
BEGIN
    IF ROW(NEW."storey")::record *<> ROW(OLD."storey") THEN
        inchworm_value := (SELECT (coalesce(floor, 0)::bigint) FROM (SELECT NEW.*) AS "orders");
        IF TG_OP = 'INSERT' AND NEW."floor" IS NULL OR ROW(inchworm_value)::record *<> ROW(NEW."storey") THEN
            NEW."floor" := (SELECT (CASE WHEN storey BETWEEN 1 AND 2147483647 THEN storey::int END) FROM (SELECT NEW.*) AS "orders");
        END IF;
    ELSIF ROW(NEW."floor")::record *<> ROW(OLD."floor") OR NEW."storey" IS NULL THEN
        NEW."storey" := (SELECT (coalesce(floor, 0)::bigint) FROM (SELECT NEW.*) AS "orders");
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_storey_5cc29dfb" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_storey_5cc29dfb"();

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.zip_code beside zip, which it will replace, and a trigger that
-- keeps the two equal, whichever is written. EXPLAIN tries the expressions first, without running them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release reads NULL in orders.zip_code of rows that the old release wrote.
-- From the roll-out on the old release reads in orders.zip what the new release wrote as its @TypeChange converts it.
ALTER TABLE "orders" ADD COLUMN "zip_code" integer;
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "zip_code" = (CASE WHEN zip ~ '^[0-9]{1,5}$' THEN zip::int ELSE 0 END);
EXPLAIN (COSTS FALSE) SELECT (CASE WHEN zip ~ '^[0-9]{1,5}$' THEN zip::int ELSE 0 END) FROM (SELECT * FROM "orders") AS "orders";
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "zip" = (NULLIF(lpad(zip_code::text, 5, '0'), '00000'));
EXPLAIN (COSTS FALSE) SELECT (NULLIF(lpad(zip_code::text, 5, '0'), '00000')) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_sync_orders_zip_code_1cc7d060"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_value integer;
BEGIN
    IF ROW(NEW."zip_code")::record *<> ROW(OLD."zip_code") THEN
        inchworm_value := (SELECT (CASE WHEN zip ~ '^[0-9]{1,5}$' THEN zip::int ELSE 0 END) FROM (SELECT NEW.*) AS "orders");
        IF TG_OP = 'INSERT' AND NEW."zip" IS NULL OR ROW(inchworm_value)::record *<> ROW(NEW."zip_code") THEN
            NEW."zip" := (SELECT (NULLIF(lpad(zip_code::text, 5, '0'), '00000')) FROM (SELECT NEW.*) AS "orders");
        END IF;
    ELSIF ROW(NEW."zip")::record *<> ROW(OLD."zip") OR NEW."zip_code" IS NULL THEN
        NEW."zip_code" := (SELECT (CASE WHEN zip ~ '^[0-9]{1,5}$' THEN zip::int ELSE 0 END) FROM (SELECT NEW.*) AS "orders");
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_zip_code_1cc7d060" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_zip_code_1cc7d060"();
