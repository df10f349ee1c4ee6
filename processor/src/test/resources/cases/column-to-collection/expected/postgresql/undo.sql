--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="order_tags","orders"
-- Drops the foreign key order_tags_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on order_tags and orders, and at most the lock budget of waiting for it.
ALTER TABLE "order_tags" DROP CONSTRAINT "order_tags_order_id_fkey";

--! e7 transaction reversible lock="ACCESS EXCLUSIVE" on="order_phones","orders"
-- Drops the foreign key order_phones_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on order_phones and orders, and at most the lock budget of waiting for it.
ALTER TABLE "order_phones" DROP CONSTRAINT "order_phones_order_id_fkey";

--! e6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","order_tags"
-- Takes the triggers away that keep orders.tag and order_tags.tag equal.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and order_tags, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_move_order_tags_tag_7c35e381" ON "order_tags";
DROP FUNCTION "inchworm_move_order_tags_tag_7c35e381"();
DROP TRIGGER "A_inchworm_move_orders_tag_5a54f159" ON "orders";
DROP FUNCTION "inchworm_move_orders_tag_5a54f159"();

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","order_phones"
-- Takes the triggers away that keep orders.phone and order_phones.phone equal.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and order_phones, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_move_order_phones_phone_662ac2b2" ON "order_phones";
DROP FUNCTION "inchworm_move_order_phones_phone_662ac2b2"();
DROP TRIGGER "A_inchworm_move_orders_phone_1a11a437" ON "orders";
DROP FUNCTION "inchworm_move_orders_phone_1a11a437"();

--! e4 check reversible-if on="orders" complaint="some rows have no orders.phone, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.phone, while others read and write.
SELECT "id" FROM "orders" WHERE "phone" IS NULL;

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.phone from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_phone_1f6e549e" CHECK ("phone" IS NOT NULL) NOT VALID;

--! e4 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_phone_1f6e549e";

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.phone NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "phone" SET NOT NULL;

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_phone_1f6e549e";

--! e2 check reversible-if on="order_tags" complaint="order_tags holds values that orders.tag does not show; they would be lost"
-- Rows that would be lost with table order_tags: those that orders.tag does not show.
SELECT "order_id", "tag" FROM "order_tags" AS "e"
    WHERE EXISTS (SELECT FROM "order_tags" AS "o" WHERE "o"."order_id" = "e"."order_id" AND "o".ctid < "e".ctid)
    OR "e"."tag" IS NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="order_tags"
-- Drops table order_tags, which only the new release knows.
DROP TABLE "order_tags";

--! e1 check reversible-if on="order_phones" complaint="order_phones holds values that orders.phone does not show; they would be lost"
-- Rows that would be lost with table order_phones: those that orders.phone does not show.
SELECT "id" FROM "order_phones" AS "e"
    WHERE EXISTS (SELECT FROM "order_phones" AS "o" WHERE "o"."order_id" = "e"."order_id" AND "o".ctid < "e".ctid)
    OR "e"."phone" IS NULL
    OR "e"."kind" IS NOT NULL;

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="order_phones"
-- Drops table order_phones, which only the new release knows.
DROP TABLE "order_phones";
