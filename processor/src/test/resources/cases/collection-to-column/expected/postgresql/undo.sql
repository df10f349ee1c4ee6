--! r2 check reversible-if on="order_tags","orders" complaint="some rows of order_tags refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of order_tags that refer to nothing in orders.
SELECT "order_id" FROM "order_tags" AS c
    WHERE c."order_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "orders" AS p WHERE p."id" = c."order_id");

--! r2 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="order_tags","orders"
-- Lets order_tags refer to orders, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on order_tags and orders (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "order_tags" ADD CONSTRAINT "order_tags_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE NOT VALID;

--! r2 transaction reversible-if on="order_tags","orders"
-- Looks at the rows of order_tags that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "order_tags" VALIDATE CONSTRAINT "order_tags_order_id_fkey";

--! r1 check reversible-if on="order_phones","orders" complaint="some rows of order_phones refer to rows of orders that do not exist (order_id); mend or delete them"
-- Looks for orphans: rows of order_phones that refer to nothing in orders.
SELECT "order_id" FROM "order_phones" AS c
    WHERE c."order_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "orders" AS p WHERE p."id" = c."order_id");

--! r1 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="order_phones","orders"
-- Lets order_phones refer to orders, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on order_phones and orders (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "order_phones" ADD CONSTRAINT "order_phones_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE NOT VALID;

--! r1 transaction reversible-if on="order_phones","orders"
-- Looks at the rows of order_phones that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "order_phones" VALIDATE CONSTRAINT "order_phones_order_id_fkey";

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.phone from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_phone_1f6e549e" CHECK ("phone" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_phone_1f6e549e";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.phone again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "phone" DROP NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_phone_1f6e549e";

--! e6 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","order_tags"
-- Takes the triggers away that keep orders.tag and order_tags.tag equal.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and order_tags, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_move_order_tags_tag_7c35e381" ON "order_tags";
DROP FUNCTION "inchworm_move_order_tags_tag_7c35e381"();
DROP TRIGGER "A_inchworm_move_orders_tag_5a54f159" ON "orders";
DROP FUNCTION "inchworm_move_orders_tag_5a54f159"();

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","order_phones"
-- Takes the triggers away that keep orders.phone and order_phones.phone equal.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and order_phones, and at most the lock budget of waiting for it.
DROP TRIGGER "zy_inchworm_move_order_phones_phone_662ac2b2" ON "order_phones";
DROP FUNCTION "inchworm_move_order_phones_phone_662ac2b2"();
DROP TRIGGER "A_inchworm_move_orders_phone_1a11a437" ON "orders";
DROP FUNCTION "inchworm_move_orders_phone_1a11a437"();

--! e2 check reversible-if on="orders","order_tags" complaint="orders.tag holds values that order_tags.tag does not; they would be lost"
-- Rows whose value in orders.tag would be lost.
SELECT "id" FROM "orders"
    WHERE "tag" IS NOT NULL AND NOT EXISTS (SELECT FROM "order_tags" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."tag" IS NOT NULL);

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.tag, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "tag";

--! e1 check reversible-if on="orders","order_phones" complaint="orders.phone holds values that order_phones.phone does not; they would be lost"
-- Rows whose value in orders.phone would be lost.
SELECT "id" FROM "orders"
    WHERE "phone" IS NOT NULL AND NOT EXISTS (SELECT FROM "order_phones" AS "e" WHERE "e"."order_id" = "orders"."id" AND "e"."phone" IS NOT NULL);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops column orders.phone, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP COLUMN "phone";
