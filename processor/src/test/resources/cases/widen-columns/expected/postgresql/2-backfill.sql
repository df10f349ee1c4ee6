--! b1 backfill reversible on="orders" key="id" column="inchworm_next_orders_amount_810a89fb","inchworm_next_orders_code_46a3acb5","inchworm_next_orders_price_7e7a92a5","inchworm_next_orders_title_70f9585d","inchworm_next_orders_weight_73017cb5"
-- Gives 5 columns of orders their values in the rows that exist, in one pass, batch by batch along the key:
-- the successor of orders.amount its value,
-- the successor of orders.code its value,
-- the successor of orders.price its value,
-- the successor of orders.title its value,
-- the successor of orders.weight its value.
-- A column that has a value keeps it: it can be run again at any time.
UPDATE "orders" SET "inchworm_next_orders_amount_810a89fb" = coalesce("inchworm_next_orders_amount_810a89fb", "amount"),
        "inchworm_next_orders_code_46a3acb5" = coalesce("inchworm_next_orders_code_46a3acb5", "code"),
        "inchworm_next_orders_price_7e7a92a5" = coalesce("inchworm_next_orders_price_7e7a92a5", "price"),
        "inchworm_next_orders_title_70f9585d" = coalesce("inchworm_next_orders_title_70f9585d", "title"),
        "inchworm_next_orders_weight_73017cb5" = coalesce("inchworm_next_orders_weight_73017cb5", "weight")
    WHERE ("inchworm_next_orders_amount_810a89fb" IS NULL AND "amount" IS NOT NULL
        OR "inchworm_next_orders_code_46a3acb5" IS NULL AND "code" IS NOT NULL
        OR "inchworm_next_orders_price_7e7a92a5" IS NULL AND "price" IS NOT NULL
        OR "inchworm_next_orders_title_70f9585d" IS NULL AND "title" IS NOT NULL
        OR "inchworm_next_orders_weight_73017cb5" IS NULL AND "weight" IS NOT NULL)
    AND /* window */ TRUE;

--! b2 check reversible on="orders" complaint="orders.amount and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.amount with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_amount_810a89fb")::record *<> ROW(CAST("amount" AS bigint));

--! b3 check reversible on="orders" complaint="orders.code and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.code with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_code_46a3acb5")::record *<> ROW(CAST("code" AS integer));

--! b4 check reversible on="orders" complaint="orders.price and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.price with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_price_7e7a92a5")::record *<> ROW(CAST("price" AS numeric(10,3)));

--! b5 check reversible on="orders" complaint="orders.title and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.title with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_title_70f9585d")::record *<> ROW(CAST("title" AS varchar(40)));

--! b6 check reversible on="orders" complaint="orders.weight and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.weight with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_weight_73017cb5")::record *<> ROW(CAST("weight" AS double precision));

--! b7 statement reversible effect=index-present index="inchworm_twin_orders_orders_amount_note_idx_48d9e855" on="orders"
-- Builds over the successors of amount and code and price and title and weight what orders_amount_note_idx is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_orders_orders_amount_note_idx_48d9e855" ON "orders" ("inchworm_next_orders_amount_810a89fb" DESC, "note");

--! b8 statement reversible effect=index-present index="inchworm_twin_orders_orders_code_key_45720bcc" on="orders"
-- Builds over the successors of amount and code and price and title and weight what orders_code_key is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (code) on orders, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (code) on orders, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_orders_orders_code_key_45720bcc" ON "orders" ("inchworm_next_orders_code_46a3acb5");

--! b9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.amount, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_amount_810a89_ddcc96a9" CHECK ("inchworm_next_orders_amount_810a89fb" IS NOT NULL) NOT VALID;

--! b10 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_amount_810a89_ddcc96a9";

--! b11 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.price, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_price_7e7a92a_61fe21fb" CHECK ("inchworm_next_orders_price_7e7a92a5" IS NOT NULL) NOT VALID;

--! b12 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_price_7e7a92a_61fe21fb";

--! b13 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.title, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_title_70f9585_8108ed0a" CHECK ("inchworm_next_orders_title_70f9585d" IS NOT NULL) NOT VALID;

--! b14 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_title_70f9585_8108ed0a";

--! b15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.weight, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_weight_73017c_762f9f57" CHECK ("inchworm_next_orders_weight_73017cb5" IS NOT NULL) NOT VALID;

--! b16 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_weight_73017c_762f9f57";

--! b17 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The wider columns take the names orders.amount and orders.code and orders.price and orders.title and orders.weight.
-- From now on triggers give the narrow ones what fits into them of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of orders.amount at start.
-- From the backfill on the old release may read values in orders.amount that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of orders.code at start.
-- From the backfill on the old release may read values in orders.code that do not fit smallint.
-- From the backfill on the old release cannot be started again where it validates the type of orders.price at start.
-- From the backfill on the old release may read values in orders.price that do not fit numeric(6,2).
-- From the backfill on the old release cannot be started again where it validates the type of orders.title at start.
-- From the backfill on the old release may read values in orders.title that do not fit varchar(20).
-- From the backfill on the old release cannot be started again where it validates the type of orders.weight at start.
-- From the backfill on the old release may read values in orders.weight that do not fit real.
-- From the backfill on the old release finds amount, code, price behind the other columns of orders: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_amount__41308c85" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_amount_810_41308c85"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_code_46_11b38977" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_code_46a3a_11b38977"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_price_7_d3e667e6" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_price_7e7a_d3e667e6"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_title_7_524c2781" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_title_70f9_524c2781"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_weight__dabf79a3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_weight_730_dabf79a3"();
ALTER TABLE "orders" RENAME COLUMN "amount" TO "inchworm_last_orders_amount_014b8284";
ALTER TABLE "orders" ALTER COLUMN "inchworm_last_orders_amount_014b8284" DROP DEFAULT;
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_amount_810a89fb" TO "amount";
ALTER TABLE "orders" ALTER COLUMN "amount" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_amount_810a89_ddcc96a9";
ALTER TABLE "orders" ALTER COLUMN "amount" SET DEFAULT (7);
ALTER TABLE "orders" ALTER COLUMN "inchworm_last_orders_amount_014b8284" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "code" TO "inchworm_last_orders_code_9cf3996e";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_code_46a3acb5" TO "code";
ALTER TABLE "orders" RENAME COLUMN "price" TO "inchworm_last_orders_price_650db7ae";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_price_7e7a92a5" TO "price";
ALTER TABLE "orders" ALTER COLUMN "price" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_price_7e7a92a_61fe21fb";
ALTER TABLE "orders" ALTER COLUMN "inchworm_last_orders_price_650db7ae" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "title" TO "inchworm_last_orders_title_51fab4a5";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_title_70f9585d" TO "title";
ALTER TABLE "orders" ALTER COLUMN "title" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_title_70f9585_8108ed0a";
ALTER TABLE "orders" ALTER COLUMN "inchworm_last_orders_title_51fab4a5" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "weight" TO "inchworm_last_orders_weight_abc5677e";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_weight_73017cb5" TO "weight";
ALTER TABLE "orders" ALTER COLUMN "weight" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_weight_73017c_762f9f57";
ALTER TABLE "orders" ALTER COLUMN "inchworm_last_orders_weight_abc5677e" DROP NOT NULL;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_amount_014_aea0ea11"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_amount_014b8284" := CASE WHEN NEW."amount" BETWEEN -2147483648 AND 2147483647 THEN NEW."amount" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_amount__aea0ea11" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_amount_014_aea0ea11"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_code_9cf39_3bce17ff"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_code_9cf3996e" := CASE WHEN NEW."code" BETWEEN -32768 AND 32767 THEN NEW."code" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_code_9c_3bce17ff" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_code_9cf39_3bce17ff"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_price_650d_ac5c3ef3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_price_650db7ae" := CASE WHEN abs(round(NEW."price", 2)) < 1e4 THEN round(NEW."price", 2) END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_price_6_ac5c3ef3" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_price_650d_ac5c3ef3"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_title_51fa_2738d907"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_title_51fab4a5" := CASE WHEN length(NEW."title") <= 20 THEN NEW."title" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_title_5_2738d907" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_title_51fa_2738d907"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_weight_abc_f7f9c2d3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_weight_abc5677e" := CASE WHEN NEW."weight" = 0 OR abs(NEW."weight") BETWEEN 1.1754944e-38 AND 3.4028234e38 THEN NEW."weight" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_weight__f7f9c2d3" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_weight_abc_f7f9c2d3"();

--! b18 statement reversible effect=index-present index="inchworm_twin_orders_large_d81cdf34" on="orders"
-- Builds over the successors of amount and code and price and title and weight what large is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_orders_large_d81cdf34" ON "orders" ("amount") WHERE (amount > 5);

--! b19 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Holds rows to nothing that orders_amount_check does not hold them to.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_twin_orders_orders_amount_check_9796c2a3" CHECK (amount > 0) NOT VALID;

--! b20 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_twin_orders_orders_amount_check_9796c2a3";

--! b21 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Holds rows to nothing that orders_title_check does not hold them to.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_twin_orders_orders_title_check_ddaf195a" CHECK (length(title) > 0) NOT VALID;

--! b22 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_twin_orders_orders_title_check_ddaf195a";
