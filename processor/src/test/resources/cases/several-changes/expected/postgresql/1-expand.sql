--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.number, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "number" bigint;
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "number" = (id / 10);
EXPLAIN (COSTS FALSE) SELECT (id / 10) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_number_d37d8afb"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."number" := (SELECT (id / 10) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_number_d37d8afb" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."number" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_number_d37d8afb"();

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.customer beside buyer, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "customer" varchar(255);
CREATE FUNCTION "inchworm_sync_orders_customer_29b4f6b8"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."customer")::record *<> ROW(OLD."customer") THEN
        NEW."buyer" := NEW."customer";
    ELSIF ROW(NEW."buyer")::record *<> ROW(OLD."buyer") OR NEW."customer" IS NULL THEN
        NEW."customer" := NEW."buyer";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_orders_customer_29b4f6b8" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_orders_customer_29b4f6b8"();

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.state, which the new release may write.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in orders.state of rows that the new release wrote.
ALTER TABLE "orders" ALTER COLUMN "state" DROP NOT NULL;

--! e4 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Fills orders.obsolete by a trigger in rows that are written without it: the new release no longer
-- writes it, the old one still reads it. EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads (0) in orders.obsolete of rows that the new release wrote without it.
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "obsolete" = (0);
EXPLAIN (COSTS FALSE) SELECT (0) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_obsolete_da493566"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."obsolete" := (SELECT (0) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_obsolete_da493566" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."obsolete" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_obsolete_da493566"();

--! e5 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Fills orders.note by a trigger in rows that are written without a value, so that the new release
-- reads no NULL. EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From expand on the old release gets ('none') where it writes NULL to orders.note.
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "note" = ('none');
EXPLAIN (COSTS FALSE) SELECT ('none') FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_note_785bdf56"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."note" := (SELECT ('none') FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_note_785bdf56" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."note" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_note_785bdf56"();

--! e6 statement reversible effect=index-present index="inchworm_new_orders_orders_state_idx_c4cde32b" on="orders"
-- Builds the index inchworm_new_orders_orders_state_idx_c4cde32b while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_new_orders_orders_state_idx_c4cde32b" ON "orders" ("state", "priority");
