--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.created_by, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "created_by" bigint;
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "created_by" = (customer_id);
EXPLAIN (COSTS FALSE) SELECT (customer_id) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_created_by_747105d7"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."created_by" := (SELECT (customer_id) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_created_by_747105d7" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."created_by" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_created_by_747105d7"();

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.labels, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "labels" jsonb;
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "labels" = ('{}');
EXPLAIN (COSTS FALSE) SELECT ('{}') FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_labels_e2d39073"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."labels" := (SELECT ('{}') FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_labels_e2d39073" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."labels" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_labels_e2d39073"();

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.since, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "since" date;
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "since" = ('2020-01-01');
EXPLAIN (COSTS FALSE) SELECT ('2020-01-01') FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_since_ff8a5d40"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."since" := (SELECT ('2020-01-01') FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_since_ff8a5d40" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."since" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_since_ff8a5d40"();
