--! t1 check reversible on="orders" complaint="orders.owner_id is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in orders.owner_id, while others read and write.
SELECT "id" FROM "orders" WHERE "owner_id" IS NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.owner_id from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_owner_id_9b94390d" CHECK ("owner_id" IS NOT NULL) NOT VALID;

--! t3 transaction reversible on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_owner_id_9b94390d";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.owner_id NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "owner_id" SET NOT NULL;

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check, which NOT NULL has made superfluous.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_owner_id_9b94390d";

--! t6 check reversible on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (owner_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT "owner_id" FROM "orders" AS c
    WHERE c."owner_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "customers" AS p WHERE p."id" = c."owner_id");

--! t7 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_owner_id_fkey.
ALTER TABLE "orders" ADD CONSTRAINT "orders_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "customers" ("id") ON DELETE CASCADE NOT VALID;

--! t8 transaction reversible on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_owner_id_fkey";

--! t9 check reversible on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (referrer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT "referrer_id" FROM "orders" AS c
    WHERE c."referrer_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "customers" AS p WHERE p."id" = c."referrer_id");

--! t10 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- Part of contract: the old release could have violated it.
-- No index of orders begins with referrer_id: deleting from customers will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
-- Until contract has tightened the new release may read rows of orders that violate orders_referrer_id_fkey.
ALTER TABLE "orders" ADD CONSTRAINT "orders_referrer_id_fkey" FOREIGN KEY ("referrer_id") REFERENCES "customers" ("id") NOT VALID;

--! t11 transaction reversible on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_referrer_id_fkey";

--! t12 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Ends the sync of orders.owner_id: every release that is alive writes it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_owner_id_fb6fbbc5" ON "orders";
DROP FUNCTION "inchworm_fill_orders_owner_id_fb6fbbc5"();
