--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_weight_check, which the new release need not obey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of orders that violate orders_weight_check.
ALTER TABLE "orders" DROP CONSTRAINT "orders_weight_check";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.fax, which the new release no longer writes; a fill in
-- @RemovedColumn would give it a value.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in orders.fax of rows that the new release wrote.
ALTER TABLE "orders" ALTER COLUMN "fax" DROP NOT NULL;

--! e3 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Fills orders.shelf by a trigger in rows that are written without it: the new release no longer
-- writes it, the old one still reads it. EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (char_length(coalesce(note, '')) % 10) in orders.shelf of rows that the new release wrote without it.
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "shelf" = (char_length(coalesce(note, '')) % 10);
EXPLAIN (COSTS FALSE) SELECT (char_length(coalesce(note, '')) % 10) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_shelf_41e48d09"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."shelf" := (SELECT (char_length(coalesce(note, '')) % 10) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_shelf_41e48d09" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."shelf" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_shelf_41e48d09"();

--! e4 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Fills orders.state by a trigger in rows that are written without it: the new release no longer
-- writes it, the old one still reads it. EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (CASE WHEN note IS NULL THEN 'NEW' ELSE 'PAID' END) in orders.state of rows that the new release wrote without it.
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "state" = (CASE WHEN note IS NULL THEN 'NEW' ELSE 'PAID' END);
EXPLAIN (COSTS FALSE) SELECT (CASE WHEN note IS NULL THEN 'NEW' ELSE 'PAID' END) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_state_e3a83382"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."state" := (SELECT (CASE WHEN note IS NULL THEN 'NEW' ELSE 'PAID' END) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_state_e3a83382" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."state" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_state_e3a83382"();
