--! e1 transaction reversible
-- Creates the enum type settlement_state, which nobody knows yet.
CREATE TYPE "settlement_state" AS ENUM ('OPEN', 'SETTLED');

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.settlement beside status, which it will replace, and a trigger that
-- keeps the two equal, whichever is written. EXPLAIN tries the expressions first, without running them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on orders.settlement being NOT NULL where it writes NULL itself.
-- From the roll-out on the old release reads in orders.status what the new release wrote as its @TypeChange converts it.
ALTER TABLE "orders" ADD COLUMN "settlement" "settlement_state";
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "settlement" = ((CASE status::text WHEN 'PAID' THEN 'SETTLED' ELSE status::text END)::settlement_state);
EXPLAIN (COSTS FALSE) SELECT ((CASE status::text WHEN 'PAID' THEN 'SETTLED' ELSE status::text END)::settlement_state) FROM (SELECT * FROM "orders") AS "orders";
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "status" = ((CASE settlement::text WHEN 'SETTLED' THEN 'PAID' ELSE settlement::text END)::order_status);
EXPLAIN (COSTS FALSE) SELECT ((CASE settlement::text WHEN 'SETTLED' THEN 'PAID' ELSE settlement::text END)::order_status) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_sync_orders_settlement_8c0d5453"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_value "settlement_state";
BEGIN
    IF ROW(NEW."settlement")::record *<> ROW(OLD."settlement") THEN
        inchworm_value := (SELECT ((CASE status::text WHEN 'PAID' THEN 'SETTLED' ELSE status::text END)::settlement_state) FROM (SELECT NEW.*) AS "orders");
        IF TG_OP = 'INSERT' AND NEW."status" IS NULL OR ROW(inchworm_value)::record *<> ROW(NEW."settlement") THEN
            NEW."status" := (SELECT ((CASE settlement::text WHEN 'SETTLED' THEN 'PAID' ELSE settlement::text END)::order_status) FROM (SELECT NEW.*) AS "orders");
        END IF;
    ELSIF ROW(NEW."status")::record *<> ROW(OLD."status") OR NEW."settlement" IS NULL THEN
        NEW."settlement" := (SELECT ((CASE status::text WHEN 'PAID' THEN 'SETTLED' ELSE status::text END)::settlement_state) FROM (SELECT NEW.*) AS "orders");
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_settlement_8c0d5453" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_settlement_8c0d5453"();
