--! e8 check reversible-if on="orders" complaint="orders.next_code holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in orders.next_code would be lost.
SELECT "code" FROM "orders"
    WHERE ROW(CAST(CAST("next_code" AS varchar(20)) AS varchar(60)))::record *<> ROW("next_code");

--! e8 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type varchar(20) that will take the place of orders.next_code, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_next_code_b826940d" varchar(20);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_next_code__fab2b365"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_next_code_b826940d" := NEW."next_code";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_next_co_fab2b365" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_next_code__fab2b365"();

--! e8 backfill reversible-if on="orders" key="code" column="inchworm_next_orders_next_code_b826940d"
-- Gives the successor of orders.next_code its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_next_orders_next_code_b826940d" = "next_code"
    WHERE "inchworm_next_orders_next_code_b826940d" IS NULL AND "next_code" IS NOT NULL AND /* window */ TRUE;

--! e8 check reversible-if on="orders" complaint="orders.next_code and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.next_code with its successor, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_next_orders_next_code_b826940d")::record *<> ROW(CAST("next_code" AS varchar(20)));

--! e8 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders"
-- Lets orders refer to orders, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_next_code_fkey does not hold them to.
-- No index of orders begins with inchworm_next_orders_next_code_b826940d: deleting from orders will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_twin_orders_orders_next_code_fkey_d841b3d7" FOREIGN KEY ("inchworm_next_orders_next_code_b826940d") REFERENCES "orders" ("code") NOT VALID;

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
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_next_co_fab2b365" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_next_code__fab2b365"();
ALTER TABLE "orders" DROP COLUMN "next_code";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_next_code_b826940d" TO "next_code";

--! e7 check reversible-if on="orders" complaint="orders.state holds values that do not fit varchar(255); they would be lost"
-- Rows whose value in orders.state would be lost.
SELECT "code" FROM "orders"
    WHERE ROW(CAST(CAST("state" AS varchar(255)) AS varchar(300)))::record *<> ROW("state");

--! e7 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type varchar(255) that will take the place of orders.state, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_state_eb54cc7f" varchar(255);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_state_eb54_053918c3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_state_eb54cc7f" := NEW."state";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_state_e_053918c3" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_state_eb54_053918c3"();

--! e7 backfill reversible-if on="orders" key="code" column="inchworm_next_orders_state_eb54cc7f"
-- Gives the successor of orders.state its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_next_orders_state_eb54cc7f" = "state"
    WHERE "inchworm_next_orders_state_eb54cc7f" IS NULL AND "state" IS NOT NULL AND /* window */ TRUE;

--! e7 check reversible-if on="orders" complaint="orders.state and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.state with its successor, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_next_orders_state_eb54cc7f")::record *<> ROW(CAST("state" AS varchar(255)));

--! e7 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.state, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_state_eb54cc7_198c496a" CHECK ("inchworm_next_orders_state_eb54cc7f" IS NOT NULL) NOT VALID;

--! e7 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_state_eb54cc7_198c496a";

--! e7 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The column of the other type takes the name orders.state, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds state behind the other columns of orders: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_state_e_053918c3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_state_eb54_053918c3"();
ALTER TABLE "orders" DROP COLUMN "state";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_state_eb54cc7f" TO "state";
ALTER TABLE "orders" ALTER COLUMN "state" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_state_eb54cc7_198c496a";

--! e6 check reversible-if on="orders" complaint="orders.at holds values that do not fit timestamp(3); they would be lost"
-- Rows whose value in orders.at would be lost.
SELECT "code" FROM "orders"
    WHERE ROW(CAST(CAST("at" AS timestamp(3)) AS timestamp(6)))::record *<> ROW("at");

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type timestamp(3) that will take the place of orders.at, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_at_bc02dd36" timestamp(3);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_at_bc02dd3_6c6d2a43"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_at_bc02dd36" := NEW."at";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_at_bc02_6c6d2a43" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_at_bc02dd3_6c6d2a43"();

--! e6 backfill reversible-if on="orders" key="code" column="inchworm_next_orders_at_bc02dd36"
-- Gives the successor of orders.at its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_next_orders_at_bc02dd36" = "at"
    WHERE "inchworm_next_orders_at_bc02dd36" IS NULL AND "at" IS NOT NULL AND /* window */ TRUE;

--! e6 check reversible-if on="orders" complaint="orders.at and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.at with its successor, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_next_orders_at_bc02dd36")::record *<> ROW(CAST("at" AS timestamp(3)));

--! e6 statement reversible-if effect=index-present index="inchworm_twin_orders_orders_title_at_idx_7116d8b6" on="orders"
-- Builds over the successor of at what orders_title_at_idx is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_orders_orders_title_at_idx_7116d8b6" ON "orders" ("title", "inchworm_next_orders_at_bc02dd36");

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.at, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_at_bc02dd36_860fbc85" CHECK ("inchworm_next_orders_at_bc02dd36" IS NOT NULL) NOT VALID;

--! e6 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_at_bc02dd36_860fbc85";

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The column of the other type takes the name orders.at, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds at behind the other columns of orders: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_at_bc02_6c6d2a43" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_at_bc02dd3_6c6d2a43"();
ALTER TABLE "orders" DROP COLUMN "at";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_at_bc02dd36" TO "at";
ALTER TABLE "orders" ALTER COLUMN "at" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_at_bc02dd36_860fbc85";
ALTER INDEX "inchworm_twin_orders_orders_title_at_idx_7116d8b6" RENAME TO "orders_title_at_idx";

--! e5 check reversible-if on="orders" complaint="orders.price holds values that do not fit numeric(6,2); they would be lost"
-- Rows whose value in orders.price would be lost.
SELECT "code" FROM "orders"
    WHERE ROW(CAST(CAST("price" AS numeric(6,2)) AS numeric(10,2)))::record *<> ROW("price");

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type numeric(6,2) that will take the place of orders.price, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_price_7e7a92a5" numeric(6,2);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_price_7e7a_d3e667e6"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_price_7e7a92a5" := NEW."price";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_price_7_d3e667e6" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_price_7e7a_d3e667e6"();

--! e5 backfill reversible-if on="orders" key="code" column="inchworm_next_orders_price_7e7a92a5"
-- Gives the successor of orders.price its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_next_orders_price_7e7a92a5" = "price"
    WHERE "inchworm_next_orders_price_7e7a92a5" IS NULL AND "price" IS NOT NULL AND /* window */ TRUE;

--! e5 check reversible-if on="orders" complaint="orders.price and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.price with its successor, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_next_orders_price_7e7a92a5")::record *<> ROW(CAST("price" AS numeric(6,2)));

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.price, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_price_7e7a92a_61fe21fb" CHECK ("inchworm_next_orders_price_7e7a92a5" IS NOT NULL) NOT VALID;

--! e5 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_price_7e7a92a_61fe21fb";

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The column of the other type takes the name orders.price, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds price behind the other columns of orders: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_price_7_d3e667e6" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_price_7e7a_d3e667e6"();
ALTER TABLE "orders" DROP COLUMN "price";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_price_7e7a92a5" TO "price";
ALTER TABLE "orders" ALTER COLUMN "price" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_price_7e7a92a_61fe21fb";

--! e4 check reversible-if on="orders" complaint="orders.tag holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in orders.tag would be lost.
SELECT "code" FROM "orders"
    WHERE ROW(CAST(CAST("tag" AS varchar(20)) AS varchar(60)))::record *<> ROW("tag");

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type varchar(20) that will take the place of orders.tag, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_tag_386aebc6" varchar(20);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_tag_386aeb_f1e30c37"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_tag_386aebc6" := NEW."tag";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_tag_386_f1e30c37" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_tag_386aeb_f1e30c37"();

--! e4 backfill reversible-if on="orders" key="code" column="inchworm_next_orders_tag_386aebc6"
-- Gives the successor of orders.tag its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_next_orders_tag_386aebc6" = "tag"
    WHERE "inchworm_next_orders_tag_386aebc6" IS NULL AND "tag" IS NOT NULL AND /* window */ TRUE;

--! e4 check reversible-if on="orders" complaint="orders.tag and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.tag with its successor, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_next_orders_tag_386aebc6")::record *<> ROW(CAST("tag" AS varchar(20)));

--! e4 statement reversible-if effect=index-present index="inchworm_twin_orders_orders_tag_key_62793a8e" on="orders"
-- Builds over the successor of tag what orders_tag_key is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From expand on the old release may see a duplicate key (23505) in spite of ON CONFLICT (tag) on orders, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_orders_orders_tag_key_62793a8e" ON "orders" ("inchworm_next_orders_tag_386aebc6");

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The column of the other type takes the name orders.tag, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds tag behind the other columns of orders: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_tag_386_f1e30c37" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_tag_386aeb_f1e30c37"();
ALTER TABLE "orders" DROP COLUMN "tag";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_tag_386aebc6" TO "tag";
ALTER TABLE "orders" ADD CONSTRAINT "orders_tag_key" UNIQUE USING INDEX "inchworm_twin_orders_orders_tag_key_62793a8e";

--! e3 check reversible-if on="orders" complaint="orders.title holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in orders.title would be lost.
SELECT "code" FROM "orders"
    WHERE ROW(CAST(CAST("title" AS varchar(20)) AS varchar(60)))::record *<> ROW("title");

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds a column of type varchar(20) that will take the place of orders.title, and a trigger that
-- gives it the same values.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_title_70f9585d" varchar(20);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_title_70f9_524c2781"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_title_70f9585d" := NEW."title";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_title_7_524c2781" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_title_70f9_524c2781"();

--! e3 backfill reversible-if on="orders" key="code" column="inchworm_next_orders_title_70f9585d"
-- Gives the successor of orders.title its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_next_orders_title_70f9585d" = "title"
    WHERE "inchworm_next_orders_title_70f9585d" IS NULL AND "title" IS NOT NULL AND /* window */ TRUE;

--! e3 check reversible-if on="orders" complaint="orders.title and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.title with its successor, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_next_orders_title_70f9585d")::record *<> ROW(CAST("title" AS varchar(20)));

--! e3 statement reversible-if effect=index-present index="inchworm_twin_orders_orders_title_at_idx_7116d8b6" on="orders"
-- Builds over the successor of title what orders_title_at_idx is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_orders_orders_title_at_idx_7116d8b6" ON "orders" ("inchworm_next_orders_title_70f9585d", "at");

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.title, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_title_70f9585_8108ed0a" CHECK ("inchworm_next_orders_title_70f9585d" IS NOT NULL) NOT VALID;

--! e3 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_title_70f9585_8108ed0a";

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The column of the other type takes the name orders.title, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds title behind the other columns of orders: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_title_7_524c2781" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_title_70f9_524c2781"();
ALTER TABLE "orders" DROP COLUMN "title";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_title_70f9585d" TO "title";
ALTER TABLE "orders" ALTER COLUMN "title" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_title_70f9585_8108ed0a";
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
ALTER TABLE "orders" ADD COLUMN "inchworm_next_orders_code_46a3acb5" varchar(20);
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_code_46a3a_11b38977"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_code_46a3acb5" := NEW."code";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_code_46_11b38977" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_code_46a3a_11b38977"();

--! e2 backfill reversible-if on="orders" key="code" column="inchworm_next_orders_code_46a3acb5"
-- Gives the successor of orders.code its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_next_orders_code_46a3acb5" = "code"
    WHERE "inchworm_next_orders_code_46a3acb5" IS NULL AND "code" IS NOT NULL AND /* window */ TRUE;

--! e2 check reversible-if on="orders" complaint="orders.code and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.code with its successor, while others read and write.
SELECT "code" FROM "orders"
    WHERE ROW("inchworm_next_orders_code_46a3acb5")::record *<> ROW(CAST("code" AS varchar(20)));

--! e2 statement reversible-if effect=index-present index="inchworm_twin_orders_orders_pkey_a7f917b0" on="orders"
-- Builds over the successor of code what orders_pkey is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From expand on the old release may see a duplicate key (23505) in spite of ON CONFLICT (code) on orders, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_orders_orders_pkey_a7f917b0" ON "orders" ("inchworm_next_orders_code_46a3acb5");

--! e2 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders"
-- Lets orders refer to orders, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_next_code_fkey does not hold them to.
-- No index of orders begins with next_code: deleting from orders will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_twin_orders_orders_next_code_fkey_d841b3d7" FOREIGN KEY ("next_code") REFERENCES "orders" ("inchworm_next_orders_code_46a3acb5") NOT VALID;

--! e2 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_twin_orders_orders_next_code_fkey_d841b3d7";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.code, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_code_46a3acb5_303bc3c3" CHECK ("inchworm_next_orders_code_46a3acb5" IS NOT NULL) NOT VALID;

--! e2 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_code_46a3acb5_303bc3c3";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The foreign key inchworm_twin_orders_orders_next_code_fkey_d841b3d7 takes the place of orders_next_code_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_next_code_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_twin_orders_orders_next_code_fkey_d841b3d7" TO "orders_next_code_fkey";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The column of the other type takes the name orders.code, and what is over it the place of what was over the old one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds code behind the other columns of orders: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_code_46_11b38977" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_code_46a3a_11b38977"();
ALTER TABLE "orders" DROP CONSTRAINT "orders_pkey";
ALTER TABLE "orders" DROP COLUMN "code";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_code_46a3acb5" TO "code";
ALTER TABLE "orders" ALTER COLUMN "code" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_code_46a3acb5_303bc3c3";
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
