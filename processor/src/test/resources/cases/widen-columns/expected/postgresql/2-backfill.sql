--! b1 backfill reversible on="orders" key="id" column="inchworm_wide_orders_amount_d7a6aa1c"
-- Gives the wider column the value of orders.amount in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_amount_d7a6aa1c" = "amount"
    WHERE "inchworm_wide_orders_amount_d7a6aa1c" IS NULL AND "amount" IS NOT NULL AND /* window */ TRUE;

--! b2 backfill reversible on="orders" key="id" column="inchworm_wide_orders_code_ae9acce0"
-- Gives the wider column the value of orders.code in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_code_ae9acce0" = "code"
    WHERE "inchworm_wide_orders_code_ae9acce0" IS NULL AND "code" IS NOT NULL AND /* window */ TRUE;

--! b3 backfill reversible on="orders" key="id" column="inchworm_wide_orders_price_fc564975"
-- Gives the wider column the value of orders.price in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_price_fc564975" = "price"
    WHERE "inchworm_wide_orders_price_fc564975" IS NULL AND "price" IS NOT NULL AND /* window */ TRUE;

--! b4 backfill reversible on="orders" key="id" column="inchworm_wide_orders_title_00057377"
-- Gives the wider column the value of orders.title in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_title_00057377" = "title"
    WHERE "inchworm_wide_orders_title_00057377" IS NULL AND "title" IS NOT NULL AND /* window */ TRUE;

--! b5 backfill reversible on="orders" key="id" column="inchworm_wide_orders_weight_1967c1f7"
-- Gives the wider column the value of orders.weight in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_weight_1967c1f7" = "weight"
    WHERE "inchworm_wide_orders_weight_1967c1f7" IS NULL AND "weight" IS NOT NULL AND /* window */ TRUE;

--! b6 check reversible on="orders" complaint="orders.amount and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.amount with the wider column, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_wide_orders_amount_d7a6aa1c")::record *<> ROW(CAST("amount" AS bigint));

--! b7 check reversible on="orders" complaint="orders.code and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.code with the wider column, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_wide_orders_code_ae9acce0")::record *<> ROW(CAST("code" AS integer));

--! b8 check reversible on="orders" complaint="orders.price and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.price with the wider column, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_wide_orders_price_fc564975")::record *<> ROW(CAST("price" AS numeric(10,3)));

--! b9 check reversible on="orders" complaint="orders.title and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.title with the wider column, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_wide_orders_title_00057377")::record *<> ROW(CAST("title" AS varchar(40)));

--! b10 check reversible on="orders" complaint="orders.weight and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.weight with the wider column, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_wide_orders_weight_1967c1f7")::record *<> ROW(CAST("weight" AS double precision));

--! b11 statement reversible effect=index-present index="inchworm_twin_orders_orders_amount_note_idx_48d9e855" on="orders"
-- Builds over the wider column what orders_amount_note_idx is over the narrow one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_orders_orders_amount_note_idx_48d9e855" ON "orders" ("inchworm_wide_orders_amount_d7a6aa1c" DESC, "note");

--! b12 statement reversible effect=index-present index="inchworm_twin_orders_orders_code_key_45720bcc" on="orders"
-- Builds over the wider column what orders_code_key is over the narrow one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (code) on orders, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (code) on orders, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_orders_orders_code_key_45720bcc" ON "orders" ("inchworm_wide_orders_code_ae9acce0");

--! b13 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the wider column, which follows orders.amount, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_amount_d7a6aa_cc14b5aa" CHECK ("inchworm_wide_orders_amount_d7a6aa1c" IS NOT NULL) NOT VALID;

--! b14 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_amount_d7a6aa_cc14b5aa";

--! b15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the wider column, which follows orders.price, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_price_fc56497_05d699b7" CHECK ("inchworm_wide_orders_price_fc564975" IS NOT NULL) NOT VALID;

--! b16 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_price_fc56497_05d699b7";

--! b17 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the wider column, which follows orders.title, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_title_0005737_2e083785" CHECK ("inchworm_wide_orders_title_00057377" IS NOT NULL) NOT VALID;

--! b18 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_title_0005737_2e083785";

--! b19 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the wider column, which follows orders.weight, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_weight_1967c1_8a1dea8a" CHECK ("inchworm_wide_orders_weight_1967c1f7" IS NOT NULL) NOT VALID;

--! b20 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_weight_1967c1_8a1dea8a";

--! b21 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The wider column takes the name orders.amount. From now on a trigger gives the narrow one what fits into it of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of orders.amount at start.
-- From the backfill on the old release may read values in orders.amount that do not fit integer.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_amount__750c8205" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_amount_d7a_750c8205"();
ALTER TABLE "orders" RENAME COLUMN "amount" TO "inchworm_narrow_orders_amount_75003ea1";
ALTER TABLE "orders" ALTER COLUMN "inchworm_narrow_orders_amount_75003ea1" DROP DEFAULT;
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_amount_d7a6aa1c" TO "amount";
ALTER TABLE "orders" ALTER COLUMN "amount" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_amount_d7a6aa_cc14b5aa";
ALTER TABLE "orders" ALTER COLUMN "amount" SET DEFAULT (7);
ALTER TABLE "orders" ALTER COLUMN "inchworm_narrow_orders_amount_75003ea1" DROP NOT NULL;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_amount_7_c0c25c30"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_narrow_orders_amount_75003ea1" := CASE WHEN NEW."amount" BETWEEN -2147483648 AND 2147483647 THEN NEW."amount" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_amoun_c0c25c30" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_amount_7_c0c25c30"();

--! b22 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The wider column takes the name orders.code. From now on a trigger gives the narrow one what fits into it of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of orders.code at start.
-- From the backfill on the old release may read values in orders.code that do not fit smallint.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_code_ae_2570b87f" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_code_ae9ac_2570b87f"();
ALTER TABLE "orders" RENAME COLUMN "code" TO "inchworm_narrow_orders_code_76e214c9";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_code_ae9acce0" TO "code";
CREATE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_code_76e_11860fbe"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_narrow_orders_code_76e214c9" := CASE WHEN NEW."code" BETWEEN -32768 AND 32767 THEN NEW."code" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_code__11860fbe" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_code_76e_11860fbe"();

--! b23 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The wider column takes the name orders.price. From now on a trigger gives the narrow one what fits into it of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of orders.price at start.
-- From the backfill on the old release may read values in orders.price that do not fit numeric(6,2).
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_price_f_4bb9e023" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_price_fc56_4bb9e023"();
ALTER TABLE "orders" RENAME COLUMN "price" TO "inchworm_narrow_orders_price_7084ced9";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_price_fc564975" TO "price";
ALTER TABLE "orders" ALTER COLUMN "price" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_price_fc56497_05d699b7";
ALTER TABLE "orders" ALTER COLUMN "inchworm_narrow_orders_price_7084ced9" DROP NOT NULL;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_price_70_e85419ed"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_narrow_orders_price_7084ced9" := CASE WHEN abs(round(NEW."price", 2)) < 1e4 THEN round(NEW."price", 2) END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_price_e85419ed" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_price_70_e85419ed"();

--! b24 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The wider column takes the name orders.title. From now on a trigger gives the narrow one what fits into it of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of orders.title at start.
-- From the backfill on the old release may read values in orders.title that do not fit varchar(20).
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_title_0_ad696589" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_title_0005_ad696589"();
ALTER TABLE "orders" RENAME COLUMN "title" TO "inchworm_narrow_orders_title_ff067620";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_title_00057377" TO "title";
ALTER TABLE "orders" ALTER COLUMN "title" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_title_0005737_2e083785";
ALTER TABLE "orders" ALTER COLUMN "inchworm_narrow_orders_title_ff067620" DROP NOT NULL;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_title_ff_9048726a"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_narrow_orders_title_ff067620" := CASE WHEN length(NEW."title") <= 20 THEN NEW."title" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_title_9048726a" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_title_ff_9048726a"();

--! b25 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The wider column takes the name orders.weight. From now on a trigger gives the narrow one what fits into it of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of orders.weight at start.
-- From the backfill on the old release may read values in orders.weight that do not fit real.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_weight__fce101ec" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_weight_196_fce101ec"();
ALTER TABLE "orders" RENAME COLUMN "weight" TO "inchworm_narrow_orders_weight_cfb2e753";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_weight_1967c1f7" TO "weight";
ALTER TABLE "orders" ALTER COLUMN "weight" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_weight_1967c1_8a1dea8a";
ALTER TABLE "orders" ALTER COLUMN "inchworm_narrow_orders_weight_cfb2e753" DROP NOT NULL;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_weight_c_d06ce954"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_narrow_orders_weight_cfb2e753" := CASE WHEN NEW."weight" = 0 OR abs(NEW."weight") BETWEEN 1.1754944e-38 AND 3.4028234e38 THEN NEW."weight" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_weigh_d06ce954" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_weight_c_d06ce954"();

--! b26 statement reversible effect=index-present index="inchworm_twin_orders_large_d81cdf34" on="orders"
-- Builds over the wider column what large is over the narrow one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_orders_large_d81cdf34" ON "orders" ("amount") WHERE (amount > 5);

--! b27 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Holds rows to nothing that orders_amount_check does not hold them to.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_twin_orders_orders_amount_check_9796c2a3" CHECK (amount > 0) NOT VALID;

--! b28 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_twin_orders_orders_amount_check_9796c2a3";

--! b29 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Holds rows to nothing that orders_title_check does not hold them to.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_twin_orders_orders_title_check_ddaf195a" CHECK (length(title) > 0) NOT VALID;

--! b30 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_twin_orders_orders_title_check_ddaf195a";
