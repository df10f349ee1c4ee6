--! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Gives orders.priority another default, for rows inserted without it from now on.
-- Part of contract: the old release relied on the one there was.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release gets (1) where it inserts without orders.priority.
ALTER TABLE "orders" ALTER COLUMN "priority" SET DEFAULT (2);

--! t2 check reversible on="orders" complaint="orders.customer and buyer differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.customer with buyer to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("customer")::record *<> ROW("buyer");

--! t3 check reversible on="orders" complaint="orders.number is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.number, while others read and write.
SELECT "id" FROM "orders" WHERE "number" IS NULL;

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.number from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_number_a00f22bb" CHECK ("number" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_number_a00f22bb";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.number NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "number" SET NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_number_a00f22bb";

--! t8 check reversible on="orders" complaint="orders.note is NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.note, while others read and write.
SELECT "id" FROM "orders" WHERE "note" IS NULL;

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.note from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_note_f48f75c1" CHECK ("note" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_note_f48f75c1";

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.note NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "note" SET NOT NULL;

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_note_f48f75c1";

--! t13 check reversible on="orders" complaint="orders.customer is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.customer, while others read and write.
SELECT "id" FROM "orders" WHERE "customer" IS NULL;

--! t14 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.customer from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_customer_84eba9a5" CHECK ("customer" IS NOT NULL) NOT VALID;

--! t15 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_customer_84eba9a5";

--! t16 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.customer NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "customer" SET NOT NULL;

--! t17 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_customer_84eba9a5";

--! t18 check reversible on="orders" complaint="some rows of orders violate the check orders_priority_check; mend or delete them"
-- Looks for rows that violate the check orders_priority_check.
SELECT "id" FROM "orders"
    WHERE NOT (priority >= 0);

--! t19 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_priority_check.
ALTER TABLE "orders" ADD CONSTRAINT "orders_priority_check" CHECK (priority >= 0) NOT VALID;

--! t20 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_priority_check";

--! t21 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.number: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_number_d37d8afb" ON "orders";
DROP FUNCTION "inchworm_fill_orders_number_d37d8afb"();

--! t22 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.note: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_note_785bdf56" ON "orders";
DROP FUNCTION "inchworm_fill_orders_note_785bdf56"();

--! r1 statement reversible effect=index-absent index="orders_state_idx" on="orders"
-- Drops the index orders_state_idx while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "orders_state_idx";

--! r2 transaction reversible on="orders"
-- Renames the index inchworm_new_orders_orders_state_idx_c4cde32b of orders to orders_state_idx.
ALTER INDEX "inchworm_new_orders_orders_state_idx_c4cde32b" RENAME TO "orders_state_idx";

--! r3 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.obsolete with its data, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_obsolete_da493566" ON "orders";
DROP FUNCTION "inchworm_fill_orders_obsolete_da493566"();
ALTER TABLE "orders" DROP COLUMN "obsolete";

--! r4 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops orders.buyer with the trigger that kept it equal to its successor. What was built over the
-- new column meanwhile takes the place of the old. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_sync_orders_customer_29b4f6b8" ON "orders";
DROP FUNCTION "inchworm_sync_orders_customer_29b4f6b8"();
ALTER TABLE "orders" DROP COLUMN "buyer";
