--! t1 check reversible on="orders","order_phones" complaint="orders.phone is none of the values of order_phones.phone in some rows: they were written past the triggers; make them equal"
-- Compares orders.phone with order_phones.phone to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE CASE WHEN "orders"."phone" IS NULL THEN EXISTS (SELECT FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."phone" IS NOT NULL)
        ELSE NOT EXISTS (SELECT FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND ROW("e"."phone")::record *= ROW("orders"."phone")) END;

--! t2 check reversible on="orders","order_tags" complaint="orders.tag is none of the values of order_tags.tag in some rows: they were written past the triggers; make them equal"
-- Compares orders.tag with order_tags.tag to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE CASE WHEN "orders"."tag" IS NULL THEN EXISTS (SELECT FROM "order_tags" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."tag" IS NOT NULL)
        ELSE NOT EXISTS (SELECT FROM "order_tags" AS "e" WHERE "e"."order_id" = "orders"."id" AND ROW("e"."tag")::record *= ROW("orders"."tag")) END;

--! t3 check reversible on="order_tags","orders" complaint="some rows of order_tags refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of order_tags that refer to nothing in orders.
SELECT "order_id" FROM "order_tags" AS c
    WHERE c."order_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "orders" AS p WHERE p."id" = c."order_id");

--! t4 transaction reversible lock="SHARE ROW EXCLUSIVE" on="order_tags","orders"
-- Lets order_tags refer to orders, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on order_tags and orders (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of order_tags that violate order_tags_order_id_fkey.
ALTER TABLE "order_tags" ADD CONSTRAINT "order_tags_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") NOT VALID;

--! t5 transaction reversible on="order_tags","orders"
-- Looks at the rows of order_tags that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "order_tags" VALIDATE CONSTRAINT "order_tags_order_id_fkey";

--! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders","order_phones"
-- Drops orders.phone with the triggers that kept it and order_phones.phone equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and order_phones, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_move_order_phones_phone_662ac2b2" ON "order_phones";
DROP FUNCTION "inchworm_move_order_phones_phone_662ac2b2"();
DROP TRIGGER "A_inchworm_move_orders_phone_1a11a437" ON "orders";
DROP FUNCTION "inchworm_move_orders_phone_1a11a437"();
ALTER TABLE "orders" DROP COLUMN "phone";

--! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders","order_tags"
-- Drops orders.tag with the triggers that kept it and order_tags.tag equal. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and order_tags, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_move_order_tags_tag_7c35e381" ON "order_tags";
DROP FUNCTION "inchworm_move_order_tags_tag_7c35e381"();
DROP TRIGGER "A_inchworm_move_orders_tag_5a54f159" ON "orders";
DROP FUNCTION "inchworm_move_orders_tag_5a54f159"();
ALTER TABLE "orders" DROP COLUMN "tag";
