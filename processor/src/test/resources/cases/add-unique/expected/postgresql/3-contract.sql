--! t1 check reversible on="orders" complaint="some rows of orders have the same customer_id, note; mend or delete them"
-- Looks for duplicates that the unique index orders_customer_id_note_key would not allow.
SELECT "customer_id", "note", count(*) AS "rows" FROM "orders"
    WHERE "customer_id" IS NOT NULL AND "note" IS NOT NULL
    GROUP BY "customer_id", "note" HAVING count(*) > 1;

--! t2 statement reversible effect=index-present index="orders_customer_id_note_key" on="orders"
-- Builds the unique index orders_customer_id_note_key while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release may read rows of orders that violate orders_customer_id_note_key.
-- Until contract has tightened the new release cannot use ON CONFLICT (customer_id, note) on orders.
CREATE UNIQUE INDEX CONCURRENTLY "orders_customer_id_note_key" ON "orders" ("customer_id", "note");

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_id_note_key" UNIQUE USING INDEX "orders_customer_id_note_key";

--! t4 check reversible on="orders" complaint="some rows of orders have the same note, total; mend or delete them"
-- Looks for duplicates that the unique index orders_note_total_idx would not allow.
SELECT "note", "total", count(*) AS "rows" FROM "orders"
    WHERE "note" IS NOT NULL AND "total" IS NOT NULL
    GROUP BY "note", "total" HAVING count(*) > 1;

--! t5 statement reversible effect=index-present index="orders_note_total_idx" on="orders"
-- Builds the unique index orders_note_total_idx while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release may read rows of orders that violate orders_note_total_idx.
-- Until contract has tightened the new release cannot use ON CONFLICT (note, total) on orders.
CREATE UNIQUE INDEX CONCURRENTLY "orders_note_total_idx" ON "orders" ("note", "total");
