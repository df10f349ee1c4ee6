--! t1 check reversible on="orders" complaint="orders.rank is NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.rank, while others read and write.
SELECT "id" FROM "orders" WHERE "rank" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.rank from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_rank_5a91d6a5" CHECK ("rank" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_rank_5a91d6a5";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.rank NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "rank" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_rank_5a91d6a5";

--! t6 check reversible on="orders" complaint="some rows of orders violate the check orders_stock_check; mend or delete them"
-- Looks for rows that violate the check orders_stock_check.
SELECT "id" FROM "orders"
    WHERE NOT (stock >= 0);

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_stock_check.
ALTER TABLE "orders" ADD CONSTRAINT "orders_stock_check" CHECK (stock >= 0) NOT VALID;

--! t8 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_stock_check";

--! t9 check reversible on="orders" complaint="some rows of orders have the same serial; mend or delete them"
-- Looks for duplicates that the unique index orders_serial_key would not allow.
SELECT "serial", count(*) AS "rows" FROM "orders"
    WHERE "serial" IS NOT NULL
    GROUP BY "serial" HAVING count(*) > 1;

--! t10 statement reversible effect=index-present index="orders_serial_key" on="orders"
-- Builds the unique index orders_serial_key while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release may read rows of orders that violate orders_serial_key.
-- Until contract has tightened the new release cannot use ON CONFLICT (serial) on orders.
CREATE UNIQUE INDEX CONCURRENTLY "orders_serial_key" ON "orders" ("serial");

--! t11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_serial_key" UNIQUE USING INDEX "orders_serial_key";

--! t12 check reversible on="orders","batches" complaint="some rows of orders refer to rows of batches that do not exist (origin_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in batches.
SELECT "origin_id" FROM "orders" AS c
    WHERE c."origin_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "batches" AS p WHERE p."id" = c."origin_id");

--! t13 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","batches"
-- Replaces the foreign key orders_origin_id_fkey of orders by one ON DELETE SET NULL ON UPDATE NO ACTION; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and batches, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on ON DELETE SET NULL ON UPDATE NO ACTION of orders_origin_id_fkey: ON DELETE CASCADE ON UPDATE NO ACTION is in force.
-- Until contract has tightened the new release may read rows of orders that violate orders_origin_id_fkey.
ALTER TABLE "orders" DROP CONSTRAINT "orders_origin_id_fkey";
ALTER TABLE "orders" ADD CONSTRAINT "orders_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "batches" ("id") ON DELETE SET NULL NOT VALID;

--! t14 transaction reversible on="orders","batches"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_origin_id_fkey";

--! t15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.rank: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_rank_9dc8c950" ON "orders";
DROP FUNCTION "inchworm_fill_orders_rank_9dc8c950"();

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="batches"
-- Drops the narrow column that batches.id was, with what is over it, and the trigger that filled it. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_batches_inchworm_last_batches_id_1e_ab66ea02" ON "batches";
DROP FUNCTION "inchworm_mirror_batches_inchworm_last_batches_id_1ecc2_ab66ea02"();
ALTER TABLE "batches" DROP COLUMN "inchworm_last_batches_id_1ecc2a5c";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the narrow columns that orders.amount and orders.rank and orders.weight and orders.stock and orders.serial and orders.batch_id and orders.origin_id were, with what is over them, and the triggers that filled them. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_amount__aea0ea11" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_amount_014_aea0ea11"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_amount_014b8284";
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_rank_50_d29bef8b" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_rank_505f1_d29bef8b"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_rank_505f1daa";
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_weight__f7f9c2d3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_weight_abc_f7f9c2d3"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_weight_abc5677e";
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_stock_4_965dbb42" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_stock_45d8_965dbb42"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_stock_45d84e90";
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_serial__36d1240b" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_serial_e8b_36d1240b"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_serial_e8b087d8";
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_batch_i_ad185769" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_batch_id_1_ad185769"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_batch_id_18aab302";
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_origin__9737efa4" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_origin_id__9737efa4"();
ALTER TABLE "orders" DROP COLUMN "inchworm_last_orders_origin_id_15dd3580";
