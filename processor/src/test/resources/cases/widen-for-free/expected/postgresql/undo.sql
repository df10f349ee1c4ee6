--! e8 check reversible-if on="orders" complaint="orders.next_code holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in orders.next_code would be lost.
SELECT "code" FROM "orders"
    WHERE ROW(CAST(CAST("next_code" AS varchar(20)) AS varchar(60)))::record *<> ROW("next_code");

--! e8 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type varchar(20) that will take the place of orders.next_code, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_next_code_fc9f265c" varchar(20);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_next_code__3b7642ca"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_next_code_fc9f265c" := NEW."next_code";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_next_co_3b7642ca" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_next_code__3b7642ca"();

--! e8 backfill reversible-if on="orders" key="code" column="inchworm_wide_orders_next_code_fc9f265c"
-- Gives the wider column the value of orders.next_code in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_next_code_fc9f265c" = "next_code"
    WHERE "inchworm_wide_orders_next_code_fc9f265c" IS NULL AND "next_code" IS NOT NULL AND /* window */ TRUE;

--! e8 check reversible-if on="orders" complaint="orders.next_code and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.next_code with the wider column, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_wide_orders_next_code_fc9f265c")::record *<> ROW(CAST("next_code" AS varchar(20)));

--! e8 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders"
-- Lets orders refer to orders, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_next_code_fkey does not hold them to.
-- No index of orders begins with inchworm_wide_orders_next_code_fc9f265c: deleting from orders will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_twin_orders_orders_next_code_fkey_d841b3d7" FOREIGN KEY ("inchworm_wide_orders_next_code_fc9f265c") REFERENCES "orders" ("code") NOT VALID;

--! e8 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_twin_orders_orders_next_code_fkey_d841b3d7";

--! e8 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The foreign key inchworm_twin_orders_orders_next_code_fkey_d841b3d7 takes the place of orders_next_code_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_next_code_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_twin_orders_orders_next_code_fkey_d841b3d7" TO "orders_next_code_fkey";

--! e8 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The column of the other type takes the name orders.next_code, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_next_co_3b7642ca" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_next_code__3b7642ca"();
ALTER TABLE "orders" DROP COLUMN "next_code";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_next_code_fc9f265c" TO "next_code";

--! e7 check reversible-if on="orders" complaint="orders.state holds values that do not fit varchar(255); they would be lost"
-- Rows whose value in orders.state would be lost.
SELECT "code" FROM "orders"
    WHERE ROW(CAST(CAST("state" AS varchar(255)) AS varchar(300)))::record *<> ROW("state");

--! e7 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type varchar(255) that will take the place of orders.state, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_state_58a6b994" varchar(255);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_state_58a6_da79ab61"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_state_58a6b994" := NEW."state";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_state_5_da79ab61" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_state_58a6_da79ab61"();

--! e7 backfill reversible-if on="orders" key="code" column="inchworm_wide_orders_state_58a6b994"
-- Gives the wider column the value of orders.state in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_state_58a6b994" = "state"
    WHERE "inchworm_wide_orders_state_58a6b994" IS NULL AND "state" IS NOT NULL AND /* window */ TRUE;

--! e7 check reversible-if on="orders" complaint="orders.state and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.state with the wider column, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_wide_orders_state_58a6b994")::record *<> ROW(CAST("state" AS varchar(255)));

--! e7 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the wider column, which follows orders.state, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_state_58a6b99_e6404749" CHECK ("inchworm_wide_orders_state_58a6b994" IS NOT NULL) NOT VALID;

--! e7 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_state_58a6b99_e6404749";

--! e7 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The column of the other type takes the name orders.state, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_state_5_da79ab61" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_state_58a6_da79ab61"();
ALTER TABLE "orders" DROP COLUMN "state";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_state_58a6b994" TO "state";
ALTER TABLE "orders" ALTER COLUMN "state" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_state_58a6b99_e6404749";

--! e6 check reversible-if on="orders" complaint="orders.at holds values that do not fit timestamp(3); they would be lost"
-- Rows whose value in orders.at would be lost.
SELECT "code" FROM "orders"
    WHERE ROW(CAST(CAST("at" AS timestamp(3)) AS timestamp(6)))::record *<> ROW("at");

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type timestamp(3) that will take the place of orders.at, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_at_242be5ea" timestamp(3);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_at_242be5e_9755edb0"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_at_242be5ea" := NEW."at";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_at_242b_9755edb0" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_at_242be5e_9755edb0"();

--! e6 backfill reversible-if on="orders" key="code" column="inchworm_wide_orders_at_242be5ea"
-- Gives the wider column the value of orders.at in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_at_242be5ea" = "at"
    WHERE "inchworm_wide_orders_at_242be5ea" IS NULL AND "at" IS NOT NULL AND /* window */ TRUE;

--! e6 check reversible-if on="orders" complaint="orders.at and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.at with the wider column, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_wide_orders_at_242be5ea")::record *<> ROW(CAST("at" AS timestamp(3)));

--! e6 statement reversible-if effect=index-present index="inchworm_twin_orders_orders_title_at_idx_7116d8b6" on="orders"
-- Builds over the wider column what orders_title_at_idx is over the narrow one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_orders_orders_title_at_idx_7116d8b6" ON "orders" ("title", "inchworm_wide_orders_at_242be5ea");

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the wider column, which follows orders.at, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_at_242be5ea_52b5daac" CHECK ("inchworm_wide_orders_at_242be5ea" IS NOT NULL) NOT VALID;

--! e6 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_at_242be5ea_52b5daac";

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The column of the other type takes the name orders.at, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_at_242b_9755edb0" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_at_242be5e_9755edb0"();
ALTER TABLE "orders" DROP COLUMN "at";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_at_242be5ea" TO "at";
ALTER TABLE "orders" ALTER COLUMN "at" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_at_242be5ea_52b5daac";
ALTER INDEX "inchworm_twin_orders_orders_title_at_idx_7116d8b6" RENAME TO "orders_title_at_idx";

--! e5 check reversible-if on="orders" complaint="orders.price holds values that do not fit numeric(6,2); they would be lost"
-- Rows whose value in orders.price would be lost.
SELECT "code" FROM "orders"
    WHERE ROW(CAST(CAST("price" AS numeric(6,2)) AS numeric(10,2)))::record *<> ROW("price");

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type numeric(6,2) that will take the place of orders.price, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_price_fc564975" numeric(6,2);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_price_fc56_4bb9e023"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_price_fc564975" := NEW."price";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_price_f_4bb9e023" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_price_fc56_4bb9e023"();

--! e5 backfill reversible-if on="orders" key="code" column="inchworm_wide_orders_price_fc564975"
-- Gives the wider column the value of orders.price in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_price_fc564975" = "price"
    WHERE "inchworm_wide_orders_price_fc564975" IS NULL AND "price" IS NOT NULL AND /* window */ TRUE;

--! e5 check reversible-if on="orders" complaint="orders.price and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.price with the wider column, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_wide_orders_price_fc564975")::record *<> ROW(CAST("price" AS numeric(6,2)));

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the wider column, which follows orders.price, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_price_fc56497_05d699b7" CHECK ("inchworm_wide_orders_price_fc564975" IS NOT NULL) NOT VALID;

--! e5 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_price_fc56497_05d699b7";

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The column of the other type takes the name orders.price, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_price_f_4bb9e023" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_price_fc56_4bb9e023"();
ALTER TABLE "orders" DROP COLUMN "price";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_price_fc564975" TO "price";
ALTER TABLE "orders" ALTER COLUMN "price" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_price_fc56497_05d699b7";

--! e4 check reversible-if on="orders" complaint="orders.tag holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in orders.tag would be lost.
SELECT "code" FROM "orders"
    WHERE ROW(CAST(CAST("tag" AS varchar(20)) AS varchar(60)))::record *<> ROW("tag");

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type varchar(20) that will take the place of orders.tag, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_tag_53e06353" varchar(20);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_tag_53e063_de2f7020"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_tag_53e06353" := NEW."tag";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_tag_53e_de2f7020" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_tag_53e063_de2f7020"();

--! e4 backfill reversible-if on="orders" key="code" column="inchworm_wide_orders_tag_53e06353"
-- Gives the wider column the value of orders.tag in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_tag_53e06353" = "tag"
    WHERE "inchworm_wide_orders_tag_53e06353" IS NULL AND "tag" IS NOT NULL AND /* window */ TRUE;

--! e4 check reversible-if on="orders" complaint="orders.tag and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.tag with the wider column, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_wide_orders_tag_53e06353")::record *<> ROW(CAST("tag" AS varchar(20)));

--! e4 statement reversible-if effect=index-present index="inchworm_twin_orders_orders_tag_key_62793a8e" on="orders"
-- Builds over the wider column what orders_tag_key is over the narrow one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From expand on the old release may see a duplicate key (23505) in spite of ON CONFLICT (tag) on orders, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_orders_orders_tag_key_62793a8e" ON "orders" ("inchworm_wide_orders_tag_53e06353");

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The column of the other type takes the name orders.tag, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_tag_53e_de2f7020" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_tag_53e063_de2f7020"();
ALTER TABLE "orders" DROP COLUMN "tag";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_tag_53e06353" TO "tag";
ALTER TABLE "orders" ADD CONSTRAINT "orders_tag_key" UNIQUE USING INDEX "inchworm_twin_orders_orders_tag_key_62793a8e";

--! e3 check reversible-if on="orders" complaint="orders.title holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in orders.title would be lost.
SELECT "code" FROM "orders"
    WHERE ROW(CAST(CAST("title" AS varchar(20)) AS varchar(60)))::record *<> ROW("title");

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type varchar(20) that will take the place of orders.title, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_title_00057377" varchar(20);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_title_0005_ad696589"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_title_00057377" := NEW."title";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_title_0_ad696589" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_title_0005_ad696589"();

--! e3 backfill reversible-if on="orders" key="code" column="inchworm_wide_orders_title_00057377"
-- Gives the wider column the value of orders.title in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_title_00057377" = "title"
    WHERE "inchworm_wide_orders_title_00057377" IS NULL AND "title" IS NOT NULL AND /* window */ TRUE;

--! e3 check reversible-if on="orders" complaint="orders.title and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.title with the wider column, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_wide_orders_title_00057377")::record *<> ROW(CAST("title" AS varchar(20)));

--! e3 statement reversible-if effect=index-present index="inchworm_twin_orders_orders_title_at_idx_7116d8b6" on="orders"
-- Builds over the wider column what orders_title_at_idx is over the narrow one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_orders_orders_title_at_idx_7116d8b6" ON "orders" ("inchworm_wide_orders_title_00057377", "at");

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the wider column, which follows orders.title, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_title_0005737_2e083785" CHECK ("inchworm_wide_orders_title_00057377" IS NOT NULL) NOT VALID;

--! e3 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_title_0005737_2e083785";

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The column of the other type takes the name orders.title, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_title_0_ad696589" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_title_0005_ad696589"();
ALTER TABLE "orders" DROP COLUMN "title";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_title_00057377" TO "title";
ALTER TABLE "orders" ALTER COLUMN "title" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_title_0005737_2e083785";
ALTER TABLE "orders" ALTER COLUMN "title" SET DEFAULT ('none');
ALTER INDEX "inchworm_twin_orders_orders_title_at_idx_7116d8b6" RENAME TO "orders_title_at_idx";

--! e2 check reversible-if on="orders" complaint="orders.code holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in orders.code would be lost.
SELECT "code" FROM "orders"
    WHERE ROW(CAST(CAST("code" AS varchar(20)) AS varchar(60)))::record *<> ROW("code");

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type varchar(20) that will take the place of orders.code, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_wide_orders_code_ae9acce0" varchar(20);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_code_ae9ac_2570b87f"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_wide_orders_code_ae9acce0" := NEW."code";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_code_ae_2570b87f" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_code_ae9ac_2570b87f"();

--! e2 backfill reversible-if on="orders" key="code" column="inchworm_wide_orders_code_ae9acce0"
-- Gives the wider column the value of orders.code in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_code_ae9acce0" = "code"
    WHERE "inchworm_wide_orders_code_ae9acce0" IS NULL AND "code" IS NOT NULL AND /* window */ TRUE;

--! e2 check reversible-if on="orders" complaint="orders.code and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.code with the wider column, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_wide_orders_code_ae9acce0")::record *<> ROW(CAST("code" AS varchar(20)));

--! e2 statement reversible-if effect=index-present index="inchworm_twin_orders_orders_pkey_a7f917b0" on="orders"
-- Builds over the wider column what orders_pkey is over the narrow one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From expand on the old release may see a duplicate key (23505) in spite of ON CONFLICT (code) on orders, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_orders_orders_pkey_a7f917b0" ON "orders" ("inchworm_wide_orders_code_ae9acce0");

--! e2 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders"
-- Lets orders refer to orders, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_next_code_fkey does not hold them to.
-- No index of orders begins with next_code: deleting from orders will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_twin_orders_orders_next_code_fkey_d841b3d7" FOREIGN KEY ("next_code") REFERENCES "orders" ("inchworm_wide_orders_code_ae9acce0") NOT VALID;

--! e2 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_twin_orders_orders_next_code_fkey_d841b3d7";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the wider column, which follows orders.code, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_code_ae9acce0_bbe7dc4b" CHECK ("inchworm_wide_orders_code_ae9acce0" IS NOT NULL) NOT VALID;

--! e2 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_code_ae9acce0_bbe7dc4b";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The foreign key inchworm_twin_orders_orders_next_code_fkey_d841b3d7 takes the place of orders_next_code_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_next_code_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_twin_orders_orders_next_code_fkey_d841b3d7" TO "orders_next_code_fkey";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The column of the other type takes the name orders.code, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_code_ae_2570b87f" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_code_ae9ac_2570b87f"();
ALTER TABLE "orders" DROP CONSTRAINT "orders_pkey";
ALTER TABLE "orders" DROP COLUMN "code";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_code_ae9acce0" TO "code";
ALTER TABLE "orders" ALTER COLUMN "code" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_code_ae9acce0_bbe7dc4b";
ALTER TABLE "orders" ADD CONSTRAINT "orders_pkey" PRIMARY KEY USING INDEX "inchworm_twin_orders_orders_pkey_a7f917b0";

--! e1 check reversible-if on="orders" complaint="some rows of orders violate the check orders_state_check; mend or delete them"
-- Looks for rows that violate the check orders_state_check.
SELECT "code" FROM "orders"
    WHERE NOT ("state" IN ('NEW', 'PAID'));

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_state_check" CHECK ("state" IN ('NEW', 'PAID')) NOT VALID;

--! e1 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_state_check";
