--! r2 transaction reversible on="orders"
-- Renames the index orders_state_idx of orders to inchworm_new_orders_orders_state_idx_c4cde32b.
ALTER INDEX "orders_state_idx" RENAME TO "inchworm_new_orders_orders_state_idx_c4cde32b";

--! r1 statement reversible effect=index-present index="orders_state_idx" on="orders"
-- Builds the index orders_state_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_state_idx" ON "orders" ("state");

--! t22 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.note again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_note_785bdf56"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."note" := (SELECT ('none') FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_note_785bdf56" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."note" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_note_785bdf56"();

--! t21 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Takes up the sync of orders.number again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_orders_number_d37d8afb"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."number" := (SELECT (id / 10) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_number_d37d8afb" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."number" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_number_d37d8afb"();

--! t19 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_priority_check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_priority_check";

--! t17 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.customer from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_customer_84eba9a5" CHECK ("customer" IS NOT NULL) NOT VALID;

--! t17 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_customer_84eba9a5";

--! t16 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.customer again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "customer" DROP NOT NULL;

--! t14 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_customer_84eba9a5";

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.note from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_note_f48f75c1" CHECK ("note" IS NOT NULL) NOT VALID;

--! t12 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_note_f48f75c1";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.note again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "note" DROP NOT NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_note_f48f75c1";

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.number from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_number_a00f22bb" CHECK ("number" IS NOT NULL) NOT VALID;

--! t7 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_number_a00f22bb";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.number again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "number" DROP NOT NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_number_a00f22bb";

--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Brings the old default of orders.priority back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "priority" SET DEFAULT (1);

--! e6 statement reversible effect=index-absent index="inchworm_new_orders_orders_state_idx_c4cde32b" on="orders"
-- Drops the index inchworm_new_orders_orders_state_idx_c4cde32b while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_orders_orders_state_idx_c4cde32b";

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the trigger for orders.note away; what it and the backfill filled stays.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_note_785bdf56" ON "orders";
DROP FUNCTION "inchworm_fill_orders_note_785bdf56"();

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the trigger for orders.obsolete away.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_obsolete_da493566" ON "orders";
DROP FUNCTION "inchworm_fill_orders_obsolete_da493566"();

--! e3 check reversible-if on="orders" complaint="orders.state is NULL in some rows, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.state, while others read and write.
SELECT "id" FROM "orders" WHERE "state" IS NULL;

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.state from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_state_6913f0e5" CHECK ("state" IS NOT NULL) NOT VALID;

--! e3 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_state_6913f0e5";

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.state NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "state" SET NOT NULL;

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_state_6913f0e5";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.customer, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_customer_29b4f6b8" ON "orders";
DROP FUNCTION "inchworm_sync_orders_customer_29b4f6b8"();
ALTER TABLE "orders" DROP COLUMN "customer";

--! e1 check reversible-if on="orders" complaint="orders.number holds values that the new release may have written; they would be lost"
-- Rows whose value in orders.number would be lost.
SELECT "id" FROM "orders"
    WHERE "number" IS NOT NULL
    AND CAST("number" AS text) IS DISTINCT FROM CAST(CAST((id / 10) AS bigint) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.number, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_number_d37d8afb" ON "orders";
DROP FUNCTION "inchworm_fill_orders_number_d37d8afb"();
ALTER TABLE "orders" DROP COLUMN "number";
