--! b1 backfill reversible on="orders" key="id" column="number"
-- Fills orders.number in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "orders" SET "number" = (id / 10)
    WHERE "number" IS NULL AND /* window */ TRUE;

--! b2 backfill reversible on="orders" key="id" column="note"
-- Fills orders.note in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "orders" SET "note" = ('none')
    WHERE "note" IS NULL AND /* window */ TRUE;

--! b3 backfill reversible on="orders" key="id" column="customer"
-- Gives orders.customer the value of buyer in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "customer" = "buyer"
    WHERE "customer" IS NULL AND "buyer" IS NOT NULL AND /* window */ TRUE;

--! b4 check reversible on="orders" complaint="orders.customer and buyer differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.customer with buyer to the byte, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("customer")::record *<> ROW("buyer");
