--! r3 statement reversible effect=index-present index="orders_shelf_idx" on="orders"
-- Builds the index orders_shelf_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_shelf_idx" ON "orders" ("shelf");

--! r2 check reversible-if on="orders" complaint="some rows of orders have the same code; mend or delete them"
-- Looks for duplicates that the unique index orders_code_key would not allow.
SELECT "code", count(*) AS "rows" FROM "orders"
    WHERE "code" IS NOT NULL
    GROUP BY "code" HAVING count(*) > 1;

--! r2 statement reversible-if effect=index-present index="orders_code_key" on="orders"
-- Builds the unique index orders_code_key while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "orders_code_key" ON "orders" ("code");

--! r2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_code_key" UNIQUE USING INDEX "orders_code_key";

--! r1 check reversible-if on="orders","customers" complaint="some rows of orders refer to rows of customers that do not exist (payer_id); mend or delete them"
-- Looks for orphans: rows of orders that refer to nothing in customers.
SELECT "payer_id" FROM "orders" AS c
    WHERE c."payer_id" IS NOT NULL
    AND NOT EXISTS (SELECT FROM "customers" AS p WHERE p."id" = c."payer_id");

--! r1 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- No index of orders begins with payer_id: deleting from customers will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_payer_id_fkey" FOREIGN KEY ("payer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT NOT VALID;

--! r1 transaction reversible-if on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_payer_id_fkey";

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the trigger for orders.state away.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_state_e3a83382" ON "orders";
DROP FUNCTION "inchworm_fill_orders_state_e3a83382"();

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Takes the trigger for orders.shelf away.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_orders_shelf_41e48d09" ON "orders";
DROP FUNCTION "inchworm_fill_orders_shelf_41e48d09"();

--! e2 check reversible-if on="orders" complaint="some rows have no orders.fax, as the new release wrote them; give them a value or delete them"
-- Looks for rows without a value in orders.fax, while others read and write.
SELECT "id" FROM "orders" WHERE "fax" IS NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in orders.fax from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_fax_46420629" CHECK ("fax" IS NOT NULL) NOT VALID;

--! e2 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_fax_46420629";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Makes orders.fax NOT NULL. The valid check says that there is no NULL, so nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ALTER COLUMN "fax" SET NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_fax_46420629";

--! e1 check reversible-if on="orders" complaint="some rows of orders violate the check orders_weight_check; mend or delete them"
-- Looks for rows that violate the check orders_weight_check.
SELECT "id" FROM "orders"
    WHERE NOT (weight > 0 AND weight IS NOT NULL);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Checks rows of orders from now on; those that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_weight_check" CHECK (weight > 0 AND weight IS NOT NULL) NOT VALID;

--! e1 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_weight_check";
