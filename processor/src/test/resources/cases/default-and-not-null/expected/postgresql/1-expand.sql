--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Gives orders.rank a default, for rows inserted without it from now on.
-- The new release may insert rows without it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release gets (3) where it inserts without orders.rank.
ALTER TABLE "orders" ALTER COLUMN "rank" SET DEFAULT (3);

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Allows NULL in orders.loose, which the new release may write.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in orders.loose of rows that the new release wrote.
ALTER TABLE "orders" ALTER COLUMN "loose" DROP NOT NULL;

--! e3 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
-- Fills orders.rank by a trigger in rows that are written without a value, so that the new release
-- reads no NULL. EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From expand on the old release gets (3) where it writes NULL to orders.rank.
EXPLAIN (COSTS FALSE) UPDATE "orders" SET "rank" = (3);
EXPLAIN (COSTS FALSE) SELECT (3) FROM (SELECT * FROM "orders") AS "orders";
CREATE FUNCTION "inchworm_fill_orders_rank_9dc8c950"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."rank" := (SELECT (3) FROM (SELECT NEW.*) AS "orders");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_orders_rank_9dc8c950" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW WHEN (NEW."rank" IS NULL) EXECUTE FUNCTION "inchworm_fill_orders_rank_9dc8c950"();
