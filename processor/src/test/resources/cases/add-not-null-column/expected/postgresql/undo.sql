--! t18 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.since again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_since_ff8a5d40"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."since" := (SELECT ('2020-01-01') FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_since_ff8a5d40" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."since" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_since_ff8a5d40"();

--! t17 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.labels again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_labels_e2d39073"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."labels" := (SELECT ('{}') FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_labels_e2d39073" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."labels" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_labels_e2d39073"();

--! t16 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.created_by again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_created_by_747105d7"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."created_by" := (SELECT (customer_id) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_created_by_747105d7" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."created_by" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_created_by_747105d7"();

--! t15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.since from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_since_83935336" CHECK ("since" IS NOT NULL) NOT VALID;

--! t15 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_since_83935336";

--! t14 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.since again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "since" DROP NOT NULL;

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_since_83935336";

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.labels from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_labels_bc822ff0" CHECK ("labels" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_labels_bc822ff0";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.labels again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "labels" DROP NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_labels_bc822ff0";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.created_by from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_created_by_afa9639e" CHECK ("created_by" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_created_by_afa9639e";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.created_by again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "created_by" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_created_by_afa9639e";

--! e3 check reversible-if on="orders" complaint="orders.since holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.since would be lost.
SELECT "id" FROM "orders"
    WHERE "since" IS NOT NULL
    AND CAST("since" AS text) IS DISTINCT FROM CAST(CAST(('2020-01-01') AS date) AS text);

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.since, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_since_ff8a5d40" ON "orders";
DROP FUNCTION "inchworm_fill_orders_since_ff8a5d40"();
ALTER TABLE "orders" DROP COLUMN "since";

--! e2 check reversible-if on="orders" complaint="orders.labels holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.labels would be lost.
SELECT "id" FROM "orders"
    WHERE "labels" IS NOT NULL
    AND CAST("labels" AS text) IS DISTINCT FROM CAST(CAST(('{}') AS jsonb) AS text);

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.labels, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_labels_e2d39073" ON "orders";
DROP FUNCTION "inchworm_fill_orders_labels_e2d39073"();
ALTER TABLE "orders" DROP COLUMN "labels";

--! e1 check reversible-if on="orders" complaint="orders.created_by holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.created_by would be lost.
SELECT "id" FROM "orders"
    WHERE "created_by" IS NOT NULL
    AND CAST("created_by" AS text) IS DISTINCT FROM CAST(CAST((customer_id) AS bigint) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.created_by, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_created_by_747105d7" ON "orders";
DROP FUNCTION "inchworm_fill_orders_created_by_747105d7"();
ALTER TABLE "orders" DROP COLUMN "created_by";
