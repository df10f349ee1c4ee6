--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.state beside status, which it will replace, and a trigger that
-- keeps the two equal, whichever is written. EXPLAIN tries the expressions first, without running them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on orders.state being NOT NULL where it writes NULL itself.
-- From expand on the old release may read rows of orders that violate orders_status_check.
-- From the roll-out on the old release reads in orders.status what the new release wrote as its @TypeChange converts it.
ALTER TABLE "orders" ADD COLUMN "state" varchar(255);
ALTER TABLE "orders" DROP CONSTRAINT "orders_status_check";
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "state" = (CASE status WHEN 'OPEN' THEN 'OPEN' ELSE 'SETTLED' END);
EXPLAIN (COSTS FALSE) SELECT (CASE status WHEN 'OPEN' THEN 'OPEN' ELSE 'SETTLED' END) FROM (SELECT * FROM "orders") AS "orders";
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "status" = (CASE state WHEN 'OPEN' THEN 'OPEN' ELSE 'PAID' END);
EXPLAIN (COSTS FALSE) SELECT (CASE state WHEN 'OPEN' THEN 'OPEN' ELSE 'PAID' END) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_sync_orders_state_43c34ef7"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_value varchar(255);
BEGIN
    IF ROW(NEW."state")::record *<> ROW(OLD."state") THEN
        inchworm_value := (SELECT (CASE status WHEN 'OPEN' THEN 'OPEN' ELSE 'SETTLED' END) FROM (SELECT NEW.*) AS "orders");
        IF TG_OP = 'INSERT' AND NEW."status" IS NULL OR ROW(inchworm_value)::record *<> ROW(NEW."state") THEN
            NEW."status" := (SELECT (CASE state WHEN 'OPEN' THEN 'OPEN' ELSE 'PAID' END) FROM (SELECT NEW.*) AS "orders");
        END IF;
    ELSIF ROW(NEW."status")::record *<> ROW(OLD."status") OR NEW."state" IS NULL THEN
        NEW."state" := (SELECT (CASE status WHEN 'OPEN' THEN 'OPEN' ELSE 'SETTLED' END) FROM (SELECT NEW.*) AS "orders");
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_state_43c34ef7" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_state_43c34ef7"();
