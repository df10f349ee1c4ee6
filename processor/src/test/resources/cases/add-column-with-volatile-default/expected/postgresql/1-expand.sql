--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.token, nullable for now. Rows inserted from now on get its default.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on orders.token being NOT NULL where it writes NULL itself.
ALTER TABLE "orders" ADD COLUMN "token" uuid;
ALTER TABLE "orders" ALTER COLUMN "token" SET DEFAULT (gen_random_uuid());

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.seen_at, nullable for now. Rows inserted from now on get its default.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "seen_at" timestamptz(6);
ALTER TABLE "orders" ALTER COLUMN "seen_at" SET DEFAULT (clock_timestamp());

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.label, nullable for now. Rows inserted from now on get its default.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot rely on orders.label being NOT NULL where it writes NULL itself.
ALTER TABLE "orders" ADD COLUMN "label" varchar(255);
ALTER TABLE "orders" ALTER COLUMN "label" SET DEFAULT ('none');
