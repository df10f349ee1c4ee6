--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds orders.phone, nullable for now, which will take the place of order_phones.phone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "phone" varchar(20);

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds orders.tag, nullable for now, which will take the place of order_tags.tag.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "tag" varchar(40);

--! e3 check reversible on="orders","order_phones" complaint="some roles may write one of orders and order_phones and not the other, which triggers will write in their name; GRANT them SELECT, INSERT, UPDATE, DELETE on both"
-- Looks for roles that may write one of orders and order_phones and not the other: triggers write with the rights of who fires them.
SELECT "r".rolname FROM pg_catalog.pg_roles AS "r", (VALUES (pg_catalog.to_regclass('"orders"'), pg_catalog.to_regclass('"order_phones"')), (pg_catalog.to_regclass('"order_phones"'), pg_catalog.to_regclass('"orders"'))) AS "t" ("written", "too")
    WHERE "r".rolname !~ '^pg_' AND (pg_catalog.has_any_column_privilege("r".oid, "t"."written", 'INSERT, UPDATE') OR pg_catalog.has_table_privilege("r".oid, "t"."written", 'DELETE'))
    AND NOT (pg_catalog.has_table_privilege("r".oid, "t"."too", 'SELECT') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'INSERT') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'UPDATE') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'DELETE'));

--! e4 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","order_phones"
-- Triggers keep orders.phone and order_phones.phone equal, whichever is written: the column shows one of the values.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and order_phones (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release reads NULL in orders.phone of rows that the old release wrote.
-- Until the end of the roll-out the new release reads one of the values of order_phones.phone in orders.phone where there are several;
-- what it writes takes the place of that one, and NULL shows the next.
-- From the roll-out on the old release may see a deadlock (40P01), to be tried again, where both releases write rows of order_phones and orders at once that belong together.
-- Until the end of the roll-out the new release may see a deadlock (40P01), to be tried again, where both releases write rows of orders and order_phones at once that belong together.
CREATE FUNCTION "inchworm_move_orders_phone_1a11a437"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_now record;
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM "order_phones" WHERE "order_id" = OLD."id";
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' AND ROW(OLD."id")::record *<> ROW(NEW."id") THEN
        UPDATE "order_phones" SET "order_id" = NEW."id" WHERE "order_id" = OLD."id";
    END IF;
    SELECT "phone" INTO inchworm_now FROM "orders" WHERE ("id") = (NEW."id");
    IF inchworm_now."phone" IS NOT NULL AND NOT EXISTS (SELECT FROM "order_phones" WHERE "order_id" = NEW."id" AND ROW("phone")::record *= ROW(inchworm_now."phone")) THEN
        UPDATE "order_phones" SET "phone" = inchworm_now."phone" WHERE ctid = (SELECT ctid FROM "order_phones" WHERE "order_id" = NEW."id" AND "phone" IS NOT NULL AND ROW("phone")::record *= ROW(OLD."phone") LIMIT 1);
        IF NOT FOUND THEN
            INSERT INTO "order_phones" ("order_id", "phone") VALUES (NEW."id", inchworm_now."phone");
        END IF;
    ELSIF TG_OP = 'UPDATE' AND ROW(OLD."phone")::record *<> ROW(inchworm_now."phone") THEN
        DELETE FROM "order_phones" WHERE ctid = (SELECT ctid FROM "order_phones" WHERE "order_id" = NEW."id" AND "phone" IS NOT NULL AND ROW("phone")::record *= ROW(OLD."phone") LIMIT 1);
    END IF;
    UPDATE "orders" SET "phone" = (SELECT "e"."phone" FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."phone" IS NOT NULL ORDER BY CAST("e"."phone" AS text) COLLATE "C" LIMIT 1)
        WHERE ("id") IN ((NEW."id")) AND CASE WHEN "orders"."phone" IS NULL THEN EXISTS (SELECT FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."phone" IS NOT NULL)
        ELSE NOT EXISTS (SELECT FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND ROW("e"."phone")::record *= ROW("orders"."phone")) END;
    RETURN NULL;
END
$inchworm$;
CREATE TRIGGER "A_inchworm_move_orders_phone_1a11a437" AFTER INSERT OR UPDATE OR DELETE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_move_orders_phone_1a11a437"();
CREATE FUNCTION "inchworm_move_order_phones_phone_662ac2b2"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    PERFORM FROM "orders" WHERE ("id") IN ((OLD."order_id"), (NEW."order_id")) ORDER BY "id" FOR NO KEY UPDATE;
    UPDATE "orders" SET "phone" = (SELECT "e"."phone" FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."phone" IS NOT NULL ORDER BY CAST("e"."phone" AS text) COLLATE "C" LIMIT 1)
        WHERE ("id") IN ((OLD."order_id"), (NEW."order_id")) AND CASE WHEN "orders"."phone" IS NULL THEN EXISTS (SELECT FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."phone" IS NOT NULL)
        ELSE NOT EXISTS (SELECT FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND ROW("e"."phone")::record *= ROW("orders"."phone")) END;
    RETURN NULL;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_move_order_phones_phone_662ac2b2" AFTER INSERT OR UPDATE OR DELETE ON "order_phones"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_move_order_phones_phone_662ac2b2"();

--! e5 check reversible on="orders","order_tags" complaint="some roles may write one of orders and order_tags and not the other, which triggers will write in their name; GRANT them SELECT, INSERT, UPDATE, DELETE on both"
-- Looks for roles that may write one of orders and order_tags and not the other: triggers write with the rights of who fires them.
SELECT "r".rolname FROM pg_catalog.pg_roles AS "r", (VALUES (pg_catalog.to_regclass('"orders"'), pg_catalog.to_regclass('"order_tags"')), (pg_catalog.to_regclass('"order_tags"'), pg_catalog.to_regclass('"orders"'))) AS "t" ("written", "too")
    WHERE "r".rolname !~ '^pg_' AND (pg_catalog.has_any_column_privilege("r".oid, "t"."written", 'INSERT, UPDATE') OR pg_catalog.has_table_privilege("r".oid, "t"."written", 'DELETE'))
    AND NOT (pg_catalog.has_table_privilege("r".oid, "t"."too", 'SELECT') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'INSERT') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'UPDATE') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'DELETE'));

--! e6 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","order_tags"
-- Triggers keep orders.tag and order_tags.tag equal, whichever is written: the column shows one of the values.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and order_tags (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until the end of the roll-out the new release reads one of the values of order_tags.tag in orders.tag where there are several;
-- what it writes takes the place of that one, and NULL shows the next.
-- From the roll-out on the old release may see a deadlock (40P01), to be tried again, where both releases write rows of order_tags and orders at once that belong together.
-- Until the end of the roll-out the new release may see a deadlock (40P01), to be tried again, where both releases write rows of orders and order_tags at once that belong together.
CREATE FUNCTION "inchworm_move_orders_tag_5a54f159"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_now record;
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM "order_tags" WHERE "order_id" = OLD."id";
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' AND ROW(OLD."id")::record *<> ROW(NEW."id") THEN
        UPDATE "order_tags" SET "order_id" = NEW."id" WHERE "order_id" = OLD."id";
    END IF;
    SELECT "tag" INTO inchworm_now FROM "orders" WHERE ("id") = (NEW."id");
    IF inchworm_now."tag" IS NOT NULL AND NOT EXISTS (SELECT FROM "order_tags" WHERE "order_id" = NEW."id" AND ROW("tag")::record *= ROW(inchworm_now."tag")) THEN
        UPDATE "order_tags" SET "tag" = inchworm_now."tag" WHERE ctid = (SELECT ctid FROM "order_tags" WHERE "order_id" = NEW."id" AND "tag" IS NOT NULL AND ROW("tag")::record *= ROW(OLD."tag") LIMIT 1);
        IF NOT FOUND THEN
            INSERT INTO "order_tags" ("order_id", "tag") VALUES (NEW."id", inchworm_now."tag");
        END IF;
    ELSIF TG_OP = 'UPDATE' AND ROW(OLD."tag")::record *<> ROW(inchworm_now."tag") THEN
        DELETE FROM "order_tags" WHERE ctid = (SELECT ctid FROM "order_tags" WHERE "order_id" = NEW."id" AND "tag" IS NOT NULL AND ROW("tag")::record *= ROW(OLD."tag") LIMIT 1);
    END IF;
    UPDATE "orders" SET "tag" = (SELECT "e"."tag" FROM "order_tags" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."tag" IS NOT NULL ORDER BY CAST("e"."tag" AS text) COLLATE "C" LIMIT 1)
        WHERE ("id") IN ((NEW."id")) AND CASE WHEN "orders"."tag" IS NULL THEN EXISTS (SELECT FROM "order_tags" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."tag" IS NOT NULL)
        ELSE NOT EXISTS (SELECT FROM "order_tags" AS "e" WHERE "e"."order_id" = "orders"."id" AND ROW("e"."tag")::record *= ROW("orders"."tag")) END;
    RETURN NULL;
END
$inchworm$;
CREATE TRIGGER "A_inchworm_move_orders_tag_5a54f159" AFTER INSERT OR UPDATE OR DELETE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_move_orders_tag_5a54f159"();
CREATE FUNCTION "inchworm_move_order_tags_tag_7c35e381"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    PERFORM FROM "orders" WHERE ("id") IN ((OLD."order_id"), (NEW."order_id")) ORDER BY "id" FOR NO KEY UPDATE;
    UPDATE "orders" SET "tag" = (SELECT "e"."tag" FROM "order_tags" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."tag" IS NOT NULL ORDER BY CAST("e"."tag" AS text) COLLATE "C" LIMIT 1)
        WHERE ("id") IN ((OLD."order_id"), (NEW."order_id")) AND CASE WHEN "orders"."tag" IS NULL THEN EXISTS (SELECT FROM "order_tags" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."tag" IS NOT NULL)
        ELSE NOT EXISTS (SELECT FROM "order_tags" AS "e" WHERE "e"."order_id" = "orders"."id" AND ROW("e"."tag")::record *= ROW("orders"."tag")) END;
    RETURN NULL;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_move_order_tags_tag_7c35e381" AFTER INSERT OR UPDATE OR DELETE ON "order_tags"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_move_order_tags_tag_7c35e381"();
