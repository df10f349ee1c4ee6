--! t1 backfill reversible on="orders" key="id" column="phone"
-- Has the triggers give orders.phone what order_phones.phone holds in the rows that exist,
-- batch by batch along the key.
-- Only rows in which the two differ: it can be run again at any time.
UPDATE "orders" SET "phone" = "phone"
    WHERE CASE WHEN "orders"."phone" IS NULL THEN EXISTS (SELECT FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."phone" IS NOT NULL)
        ELSE NOT EXISTS (SELECT FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND ROW("e"."phone")::record *= ROW("orders"."phone")) END
    AND /* window */ TRUE;

--! t2 check reversible on="orders","order_phones" complaint="orders.phone is none of the values of order_phones.phone in some rows: they were written past the triggers; make them equal"
-- Compares orders.phone with order_phones.phone to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE CASE WHEN "orders"."phone" IS NULL THEN EXISTS (SELECT FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."phone" IS NOT NULL)
        ELSE NOT EXISTS (SELECT FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND ROW("e"."phone")::record *= ROW("orders"."phone")) END;

--! t3 check reversible on="orders","order_phones" complaint="some rows of orders have several values in order_phones.phone, and orders.phone holds one; merge or delete the others"
-- Looks for rows of orders with several values in order_phones.phone.
SELECT "id" FROM "orders"
    WHERE (SELECT count(*) FROM (SELECT FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."phone" IS NOT NULL LIMIT 2) AS "two") > 1;

--! t4 check reversible on="orders","order_tags" complaint="orders.tag is none of the values of order_tags.tag in some rows: they were written past the triggers; make them equal"
-- Compares orders.tag with order_tags.tag to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE CASE WHEN "orders"."tag" IS NULL THEN EXISTS (SELECT FROM "order_tags" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."tag" IS NOT NULL)
        ELSE NOT EXISTS (SELECT FROM "order_tags" AS "e" WHERE "e"."order_id" = "orders"."id" AND ROW("e"."tag")::record *= ROW("orders"."tag")) END;

--! t5 check reversible on="orders","order_tags" complaint="some rows of orders have several values in order_tags.tag, and orders.tag holds one; merge or delete the others"
-- Looks for rows of orders with several values in order_tags.tag.
SELECT "id" FROM "orders"
    WHERE (SELECT count(*) FROM (SELECT FROM "order_tags" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."tag" IS NOT NULL LIMIT 2) AS "two") > 1;

--! t6 check reversible on="orders" complaint="some rows of orders have no value in order_phones.phone, and orders.phone takes no NULL; give them one"
-- Looks for rows without a value in orders.phone, while others read and write.
SELECT "id" FROM "orders" WHERE "phone" IS NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.phone from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_phone_1f6e549e" CHECK ("phone" IS NOT NULL) NOT VALID;

--! t8 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_phone_1f6e549e";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.phone NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "phone" SET NOT NULL;

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_phone_1f6e549e";

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="order_phones","orders"
-- Drops the foreign key order_phones_order_id_fkey from order_phones to orders.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on order_phones and orders, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of orders that rows of the old one in order_phones refer to (order_phones_order_id_fkey).
ALTER TABLE "order_phones" DROP CONSTRAINT "order_phones_order_id_fkey";

--! r2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="order_tags","orders"
-- Drops the foreign key order_tags_order_id_fkey from order_tags to orders.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on order_tags and orders, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot delete rows of orders that rows of the old one in order_tags refer to (order_tags_order_id_fkey).
ALTER TABLE "order_tags" DROP CONSTRAINT "order_tags_order_id_fkey";

--! r3 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders","order_phones"
-- Drops the triggers that kept it and orders.phone equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and order_phones, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_move_order_phones_phone_662ac2b2" ON "order_phones";
DROP FUNCTION "inchworm_move_order_phones_phone_662ac2b2"();
DROP TRIGGER "A_inchworm_move_orders_phone_1a11a437" ON "orders";
DROP FUNCTION "inchworm_move_orders_phone_1a11a437"();

--! r4 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders","order_tags"
-- Drops the triggers that kept it and orders.tag equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and order_tags, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_move_order_tags_tag_7c35e381" ON "order_tags";
DROP FUNCTION "inchworm_move_order_tags_tag_7c35e381"();
DROP TRIGGER "A_inchworm_move_orders_tag_5a54f159" ON "orders";
DROP FUNCTION "inchworm_move_orders_tag_5a54f159"();

--! r5 transaction irreversible lock="ACCESS EXCLUSIVE" on="order_phones"
-- Drops table order_phones with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TABLE "order_phones";

--! r6 transaction irreversible lock="ACCESS EXCLUSIVE" on="order_tags"
-- Drops table order_tags with its data. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TABLE "order_tags";
