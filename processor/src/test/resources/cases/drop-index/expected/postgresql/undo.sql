--! r2 check reversible-if on="orders" complaint="some rows of orders have the same customer_id, note; mend or delete them"
-- Looks for duplicates that the unique index orders_customer_id_note_idx would not allow.
SELECT "customer_id", "note", count(*) AS "rows" FROM "orders"
    WHERE "customer_id" IS NOT NULL AND "note" IS NOT NULL
    GROUP BY "customer_id", "note" HAVING count(*) > 1;

--! r2 statement reversible-if effect=index-present index="orders_customer_id_note_idx" on="orders"
-- Builds the unique index orders_customer_id_note_idx while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "orders_customer_id_note_idx" ON "orders" ("customer_id", "note");

--! r1 statement reversible effect=index-present index="orders_customer_id_idx" on="orders"
-- Builds the index orders_customer_id_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "orders_customer_id_idx" ON "orders" ("customer_id");
