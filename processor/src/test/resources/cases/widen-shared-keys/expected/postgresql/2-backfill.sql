--! b1 backfill reversible on="lines" key="order_id","product_id" column="inchworm_next_lines_order_id_42f43448","inchworm_next_lines_product_id_92735571","inchworm_next_lines_position_54107cfa","inchworm_next_lines_amount_6d648f5b","inchworm_next_lines_least_d1e2aec0","inchworm_next_lines_weight_f981e737"
-- Gives 6 columns of lines their values in the rows that exist, in one pass, batch by batch along the key:
-- the successor of lines.order_id its value,
-- the successor of lines.product_id its value,
-- the successor of lines.position its value,
-- the successor of lines.amount its value,
-- the successor of lines.least its value,
-- the successor of lines.weight its value.
-- A column that has a value keeps it: it can be run again at any time.
UPDATE "lines" SET "inchworm_next_lines_order_id_42f43448" = coalesce("inchworm_next_lines_order_id_42f43448", "order_id"),
        "inchworm_next_lines_product_id_92735571" = coalesce("inchworm_next_lines_product_id_92735571", "product_id"),
        "inchworm_next_lines_position_54107cfa" = coalesce("inchworm_next_lines_position_54107cfa", "position"),
        "inchworm_next_lines_amount_6d648f5b" = coalesce("inchworm_next_lines_amount_6d648f5b", "amount"),
        "inchworm_next_lines_least_d1e2aec0" = coalesce("inchworm_next_lines_least_d1e2aec0", "least"),
        "inchworm_next_lines_weight_f981e737" = coalesce("inchworm_next_lines_weight_f981e737", "weight")
    WHERE ("inchworm_next_lines_order_id_42f43448" IS NULL AND "order_id" IS NOT NULL
        OR "inchworm_next_lines_product_id_92735571" IS NULL AND "product_id" IS NOT NULL
        OR "inchworm_next_lines_position_54107cfa" IS NULL AND "position" IS NOT NULL
        OR "inchworm_next_lines_amount_6d648f5b" IS NULL AND "amount" IS NOT NULL
        OR "inchworm_next_lines_least_d1e2aec0" IS NULL AND "least" IS NOT NULL
        OR "inchworm_next_lines_weight_f981e737" IS NULL AND "weight" IS NOT NULL)
    AND /* window */ TRUE;

--! b2 backfill reversible on="orders" key="id" column="inchworm_next_orders_id_042ec1cf"
-- Gives the successor of orders.id its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_next_orders_id_042ec1cf" = "id"
    WHERE "inchworm_next_orders_id_042ec1cf" IS NULL AND "id" IS NOT NULL AND /* window */ TRUE;

--! b3 backfill reversible on="products" key="id" column="inchworm_next_products_id_909a530f"
-- Gives the successor of products.id its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "products" SET "inchworm_next_products_id_909a530f" = "id"
    WHERE "inchworm_next_products_id_909a530f" IS NULL AND "id" IS NOT NULL AND /* window */ TRUE;

--! b4 check reversible on="lines" complaint="lines.order_id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares lines.order_id with its successor, while others read and write.
SELECT "order_id", "product_id" FROM "lines"
    WHERE ROW("inchworm_next_lines_order_id_42f43448")::record *<> ROW(CAST("order_id" AS bigint));

--! b5 check reversible on="lines" complaint="lines.product_id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares lines.product_id with its successor, while others read and write.
SELECT "order_id", "product_id" FROM "lines"
    WHERE ROW("inchworm_next_lines_product_id_92735571")::record *<> ROW(CAST("product_id" AS bigint));

--! b6 check reversible on="lines" complaint="lines.position and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares lines.position with its successor, while others read and write.
SELECT "order_id", "product_id" FROM "lines"
    WHERE ROW("inchworm_next_lines_position_54107cfa")::record *<> ROW(CAST("position" AS bigint));

--! b7 check reversible on="lines" complaint="lines.amount and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares lines.amount with its successor, while others read and write.
SELECT "order_id", "product_id" FROM "lines"
    WHERE ROW("inchworm_next_lines_amount_6d648f5b")::record *<> ROW(CAST("amount" AS bigint));

--! b8 check reversible on="lines" complaint="lines.least and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares lines.least with its successor, while others read and write.
SELECT "order_id", "product_id" FROM "lines"
    WHERE ROW("inchworm_next_lines_least_d1e2aec0")::record *<> ROW(CAST("least" AS bigint));

--! b9 check reversible on="lines" complaint="lines.weight and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares lines.weight with its successor, while others read and write.
SELECT "order_id", "product_id" FROM "lines"
    WHERE ROW("inchworm_next_lines_weight_f981e737")::record *<> ROW(CAST("weight" AS bigint));

--! b10 check reversible on="orders" complaint="orders.id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.id with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_id_042ec1cf")::record *<> ROW(CAST("id" AS bigint));

--! b11 check reversible on="products" complaint="products.id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares products.id with its successor, while others read and write.
SELECT "id" FROM "products"
    WHERE ROW("inchworm_next_products_id_909a530f")::record *<> ROW(CAST("id" AS bigint));

--! b12 statement reversible effect=index-present index="inchworm_twin_lines_lines_product_id_idx_1863332a" on="lines"
-- Builds over the successors of order_id and product_id and position and amount and least and weight what lines_product_id_idx is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_lines_lines_product_id_idx_1863332a" ON "lines" ("inchworm_next_lines_product_id_92735571");

--! b13 statement reversible effect=index-present index="inchworm_twin_lines_lines_position_order_id_key_6b7fc059" on="lines"
-- Builds over the successors of order_id and product_id and position and amount and least and weight what lines_position_order_id_key is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (position, order_id) on lines, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (position, order_id) on lines, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_lines_lines_position_order_id_key_6b7fc059" ON "lines" ("inchworm_next_lines_position_54107cfa", "inchworm_next_lines_order_id_42f43448");

--! b14 statement reversible effect=index-present index="inchworm_twin_lines_lines_pkey_df9fe286" on="lines"
-- Builds over the successors of order_id and product_id and position and amount and least and weight what lines_pkey is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (order_id, product_id) on lines, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (order_id, product_id) on lines, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_lines_lines_pkey_df9fe286" ON "lines" ("inchworm_next_lines_order_id_42f43448", "inchworm_next_lines_product_id_92735571");

--! b15 statement reversible effect=index-present index="inchworm_twin_orders_orders_pkey_a7f917b0" on="orders"
-- Builds over the successor of id what orders_pkey is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (id) on orders, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (id) on orders, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_orders_orders_pkey_a7f917b0" ON "orders" ("inchworm_next_orders_id_042ec1cf");

--! b16 statement reversible effect=index-present index="inchworm_twin_products_products_pkey_b86e8236" on="products"
-- Builds over the successor of id what products_pkey is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (id) on products, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (id) on products, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_products_products_pkey_b86e8236" ON "products" ("inchworm_next_products_id_909a530f");

--! b17 transaction reversible lock="SHARE ROW EXCLUSIVE" on="lines","orders"
-- Lets lines refer to orders, from now on; rows that exist are looked at next.
-- Holds rows to nothing that lines_order_id_fkey does not hold them to.
-- No index of lines begins with inchworm_next_lines_order_id_42f43448: deleting from orders will scan lines. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on lines and orders (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_twin_lines_lines_order_id_fkey_a8178962" FOREIGN KEY ("inchworm_next_lines_order_id_42f43448") REFERENCES "orders" ("inchworm_next_orders_id_042ec1cf") ON DELETE CASCADE NOT VALID;

--! b18 transaction reversible on="lines","orders"
-- Looks at the rows of lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_twin_lines_lines_order_id_fkey_a8178962";

--! b19 transaction reversible lock="SHARE ROW EXCLUSIVE" on="lines","products"
-- Lets lines refer to products, from now on; rows that exist are looked at next.
-- Holds rows to nothing that lines_product_id_fkey does not hold them to.
-- No index of lines begins with inchworm_next_lines_product_id_92735571: deleting from products will scan lines. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on lines and products (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_twin_lines_lines_product_id_fkey_742980cd" FOREIGN KEY ("inchworm_next_lines_product_id_92735571") REFERENCES "products" ("inchworm_next_products_id_909a530f") NOT VALID;

--! b20 transaction reversible on="lines","products"
-- Looks at the rows of lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_twin_lines_lines_product_id_fkey_742980cd";

--! b21 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Refuses NULL in the successor of lines.order_id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_set_lines_inchworm_next_lines_order_id_42f434_9a48e969" CHECK ("inchworm_next_lines_order_id_42f43448" IS NOT NULL) NOT VALID;

--! b22 transaction reversible on="lines"
-- Looks at the rows of lines that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_set_lines_inchworm_next_lines_order_id_42f434_9a48e969";

--! b23 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Refuses NULL in the successor of lines.product_id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_set_lines_inchworm_next_lines_product_id_9273_2b8a24d1" CHECK ("inchworm_next_lines_product_id_92735571" IS NOT NULL) NOT VALID;

--! b24 transaction reversible on="lines"
-- Looks at the rows of lines that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_set_lines_inchworm_next_lines_product_id_9273_2b8a24d1";

--! b25 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Refuses NULL in the successor of lines.position, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_set_lines_inchworm_next_lines_position_54107c_afe170fb" CHECK ("inchworm_next_lines_position_54107cfa" IS NOT NULL) NOT VALID;

--! b26 transaction reversible on="lines"
-- Looks at the rows of lines that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_set_lines_inchworm_next_lines_position_54107c_afe170fb";

--! b27 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Refuses NULL in the successor of lines.amount, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_set_lines_inchworm_next_lines_amount_6d648f5b_9dce136f" CHECK ("inchworm_next_lines_amount_6d648f5b" IS NOT NULL) NOT VALID;

--! b28 transaction reversible on="lines"
-- Looks at the rows of lines that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_set_lines_inchworm_next_lines_amount_6d648f5b_9dce136f";

--! b29 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Refuses NULL in the successor of lines.least, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_set_lines_inchworm_next_lines_least_d1e2aec0_058e6e89" CHECK ("inchworm_next_lines_least_d1e2aec0" IS NOT NULL) NOT VALID;

--! b30 transaction reversible on="lines"
-- Looks at the rows of lines that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_set_lines_inchworm_next_lines_least_d1e2aec0_058e6e89";

--! b31 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_id_042ec1cf_4ebee63a" CHECK ("inchworm_next_orders_id_042ec1cf" IS NOT NULL) NOT VALID;

--! b32 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_id_042ec1cf_4ebee63a";

--! b33 transaction reversible lock="ACCESS EXCLUSIVE" on="products"
-- Refuses NULL in the successor of products.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "products" ADD CONSTRAINT "inchworm_set_products_inchworm_next_products_id_909a53_c4574022" CHECK ("inchworm_next_products_id_909a530f" IS NOT NULL) NOT VALID;

--! b34 transaction reversible on="products"
-- Looks at the rows of products that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "products" VALIDATE CONSTRAINT "inchworm_set_products_inchworm_next_products_id_909a53_c4574022";

--! b35 transaction reversible lock="ACCESS EXCLUSIVE" on="lines","orders"
-- The foreign key inchworm_twin_lines_lines_order_id_fkey_a8178962 takes the place of lines_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on lines and orders, and at most the lock budget of waiting for it.
ALTER TABLE "lines" DROP CONSTRAINT "lines_order_id_fkey";
ALTER TABLE "lines" RENAME CONSTRAINT "inchworm_twin_lines_lines_order_id_fkey_a8178962" TO "lines_order_id_fkey";

--! b36 transaction reversible lock="ACCESS EXCLUSIVE" on="lines","products"
-- The foreign key inchworm_twin_lines_lines_product_id_fkey_742980cd takes the place of lines_product_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on lines and products, and at most the lock budget of waiting for it.
ALTER TABLE "lines" DROP CONSTRAINT "lines_product_id_fkey";
ALTER TABLE "lines" RENAME CONSTRAINT "inchworm_twin_lines_lines_product_id_fkey_742980cd" TO "lines_product_id_fkey";

--! b37 transaction reversible-if lock="ACCESS EXCLUSIVE" on="lines"
-- The wider columns take the names lines.order_id and lines.product_id and lines.position and lines.amount and lines.least and lines.weight.
-- From now on triggers give the narrow ones what fits into them of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on lines; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of lines.order_id at start.
-- From the backfill on the old release may read values in lines.order_id that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of lines.product_id at start.
-- From the backfill on the old release may read values in lines.product_id that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of lines.position at start.
-- From the backfill on the old release may read values in lines.position that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of lines.amount at start.
-- From the backfill on the old release may read values in lines.amount that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of lines.least at start.
-- From the backfill on the old release may read values in lines.least that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of lines.weight at start.
-- From the backfill on the old release may read values in lines.weight that do not fit integer.
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_order_id__75e176ea" ON "lines";
DROP FUNCTION "inchworm_mirror_lines_inchworm_next_lines_order_id_42f_75e176ea"();
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_product_i_a65c0064" ON "lines";
DROP FUNCTION "inchworm_mirror_lines_inchworm_next_lines_product_id_9_a65c0064"();
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_position__b1d1e06a" ON "lines";
DROP FUNCTION "inchworm_mirror_lines_inchworm_next_lines_position_541_b1d1e06a"();
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_amount_6d_464c3de0" ON "lines";
DROP FUNCTION "inchworm_mirror_lines_inchworm_next_lines_amount_6d648_464c3de0"();
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_least_d1e_3af1532d" ON "lines";
DROP FUNCTION "inchworm_mirror_lines_inchworm_next_lines_least_d1e2ae_3af1532d"();
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_weight_f9_d7cf79a8" ON "lines";
DROP FUNCTION "inchworm_mirror_lines_inchworm_next_lines_weight_f981e_d7cf79a8"();
ALTER TABLE "lines" DROP CONSTRAINT "lines_pkey";
ALTER TABLE "lines" RENAME COLUMN "order_id" TO "inchworm_last_lines_order_id_543184d5";
ALTER TABLE "lines" RENAME COLUMN "inchworm_next_lines_order_id_42f43448" TO "order_id";
ALTER TABLE "lines" ALTER COLUMN "order_id" SET NOT NULL;
ALTER TABLE "lines" DROP CONSTRAINT "inchworm_set_lines_inchworm_next_lines_order_id_42f434_9a48e969";
ALTER TABLE "lines" ALTER COLUMN "inchworm_last_lines_order_id_543184d5" DROP NOT NULL;
ALTER TABLE "lines" RENAME COLUMN "product_id" TO "inchworm_last_lines_product_id_fd53658a";
ALTER TABLE "lines" RENAME COLUMN "inchworm_next_lines_product_id_92735571" TO "product_id";
ALTER TABLE "lines" ALTER COLUMN "product_id" SET NOT NULL;
ALTER TABLE "lines" DROP CONSTRAINT "inchworm_set_lines_inchworm_next_lines_product_id_9273_2b8a24d1";
ALTER TABLE "lines" ALTER COLUMN "inchworm_last_lines_product_id_fd53658a" DROP NOT NULL;
ALTER TABLE "lines" RENAME COLUMN "position" TO "inchworm_last_lines_position_c460f653";
ALTER TABLE "lines" RENAME COLUMN "inchworm_next_lines_position_54107cfa" TO "position";
ALTER TABLE "lines" ALTER COLUMN "position" SET NOT NULL;
ALTER TABLE "lines" DROP CONSTRAINT "inchworm_set_lines_inchworm_next_lines_position_54107c_afe170fb";
ALTER TABLE "lines" ALTER COLUMN "inchworm_last_lines_position_c460f653" DROP NOT NULL;
ALTER TABLE "lines" RENAME COLUMN "amount" TO "inchworm_last_lines_amount_4ffe805c";
ALTER TABLE "lines" RENAME COLUMN "inchworm_next_lines_amount_6d648f5b" TO "amount";
ALTER TABLE "lines" ALTER COLUMN "amount" SET NOT NULL;
ALTER TABLE "lines" DROP CONSTRAINT "inchworm_set_lines_inchworm_next_lines_amount_6d648f5b_9dce136f";
ALTER TABLE "lines" ALTER COLUMN "inchworm_last_lines_amount_4ffe805c" DROP NOT NULL;
ALTER TABLE "lines" RENAME COLUMN "least" TO "inchworm_last_lines_least_982c6451";
ALTER TABLE "lines" ALTER COLUMN "inchworm_last_lines_least_982c6451" DROP DEFAULT;
ALTER TABLE "lines" RENAME COLUMN "inchworm_next_lines_least_d1e2aec0" TO "least";
ALTER TABLE "lines" ALTER COLUMN "least" SET NOT NULL;
ALTER TABLE "lines" DROP CONSTRAINT "inchworm_set_lines_inchworm_next_lines_least_d1e2aec0_058e6e89";
ALTER TABLE "lines" ALTER COLUMN "least" SET DEFAULT (1);
ALTER TABLE "lines" ALTER COLUMN "inchworm_last_lines_least_982c6451" DROP NOT NULL;
ALTER TABLE "lines" RENAME COLUMN "weight" TO "inchworm_last_lines_weight_28e66dc6";
ALTER TABLE "lines" RENAME COLUMN "inchworm_next_lines_weight_f981e737" TO "weight";
ALTER TABLE "lines" ADD CONSTRAINT "lines_pkey" PRIMARY KEY USING INDEX "inchworm_twin_lines_lines_pkey_df9fe286";
CREATE FUNCTION "inchworm_mirror_lines_inchworm_last_lines_order_id_543_ca693a82"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_lines_order_id_543184d5" := CASE WHEN NEW."order_id" BETWEEN -2147483648 AND 2147483647 THEN NEW."order_id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_order_id__ca693a82" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_lines_inchworm_last_lines_order_id_543_ca693a82"();
CREATE FUNCTION "inchworm_mirror_lines_inchworm_last_lines_product_id_f_87597558"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_lines_product_id_fd53658a" := CASE WHEN NEW."product_id" BETWEEN -2147483648 AND 2147483647 THEN NEW."product_id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_product_i_87597558" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_lines_inchworm_last_lines_product_id_f_87597558"();
CREATE FUNCTION "inchworm_mirror_lines_inchworm_last_lines_position_c46_be069792"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_lines_position_c460f653" := CASE WHEN NEW."position" BETWEEN -2147483648 AND 2147483647 THEN NEW."position" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_position__be069792" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_lines_inchworm_last_lines_position_c46_be069792"();
CREATE FUNCTION "inchworm_mirror_lines_inchworm_last_lines_amount_4ffe8_be320acf"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_lines_amount_4ffe805c" := CASE WHEN NEW."amount" BETWEEN -2147483648 AND 2147483647 THEN NEW."amount" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_amount_4f_be320acf" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_lines_inchworm_last_lines_amount_4ffe8_be320acf"();
CREATE FUNCTION "inchworm_mirror_lines_inchworm_last_lines_least_982c64_ee48dd20"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_lines_least_982c6451" := CASE WHEN NEW."least" BETWEEN -2147483648 AND 2147483647 THEN NEW."least" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_least_982_ee48dd20" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_lines_inchworm_last_lines_least_982c64_ee48dd20"();
CREATE FUNCTION "inchworm_mirror_lines_inchworm_last_lines_weight_28e66_99de11fb"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_lines_weight_28e66dc6" := CASE WHEN NEW."weight" BETWEEN -2147483648 AND 2147483647 THEN NEW."weight" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_weight_28_99de11fb" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_lines_inchworm_last_lines_weight_28e66_99de11fb"();

--! b38 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The wider column takes the name orders.id. From now on a trigger gives the narrow one what fits into it of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of orders.id at start.
-- From the backfill on the old release may read values in orders.id that do not fit integer.
-- From the backfill on the old release finds id behind the other columns of orders: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_id_042e_93ffb772" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_id_042ec1c_93ffb772"();
ALTER TABLE "orders" DROP CONSTRAINT "orders_pkey";
ALTER TABLE "orders" RENAME COLUMN "id" TO "inchworm_last_orders_id_e40fb8da";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_id_042ec1cf" TO "id";
ALTER TABLE "orders" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_id_042ec1cf_4ebee63a";
ALTER TABLE "orders" ALTER COLUMN "id" ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME "inchworm_sequence_orders_id_276a4d20");
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('"orders"', 'id'), pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('"orders"', 'inchworm_last_orders_id_e40fb8da')));
ALTER TABLE "orders" ALTER COLUMN "inchworm_last_orders_id_e40fb8da" DROP IDENTITY;
ALTER SEQUENCE "inchworm_sequence_orders_id_276a4d20" RENAME TO "orders_id_seq";
ALTER TABLE "orders" ALTER COLUMN "inchworm_last_orders_id_e40fb8da" DROP NOT NULL;
ALTER TABLE "orders" ADD CONSTRAINT "orders_pkey" PRIMARY KEY USING INDEX "inchworm_twin_orders_orders_pkey_a7f917b0";
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_id_e40fb8d_2c786210"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_id_e40fb8da" := CASE WHEN NEW."id" BETWEEN -2147483648 AND 2147483647 THEN NEW."id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_id_e40f_2c786210" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_id_e40fb8d_2c786210"();

--! b39 transaction reversible-if lock="ACCESS EXCLUSIVE" on="products"
-- The wider column takes the name products.id. From now on a trigger gives the narrow one what fits into it of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on products; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of products.id at start.
-- From the backfill on the old release may read values in products.id that do not fit integer.
-- From the backfill on the old release finds id behind the other columns of products: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_products_inchworm_next_products_id__f8ed4225" ON "products";
DROP FUNCTION "inchworm_mirror_products_inchworm_next_products_id_909_f8ed4225"();
ALTER TABLE "products" DROP CONSTRAINT "products_pkey";
ALTER TABLE "products" RENAME COLUMN "id" TO "inchworm_last_products_id_9e29ab66";
ALTER TABLE "products" RENAME COLUMN "inchworm_next_products_id_909a530f" TO "id";
ALTER TABLE "products" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "products" DROP CONSTRAINT "inchworm_set_products_inchworm_next_products_id_909a53_c4574022";
ALTER TABLE "products" ALTER COLUMN "id" ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME "inchworm_sequence_products_id_42780c8d");
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('"products"', 'id'), pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('"products"', 'inchworm_last_products_id_9e29ab66')));
ALTER TABLE "products" ALTER COLUMN "inchworm_last_products_id_9e29ab66" DROP IDENTITY;
ALTER SEQUENCE "inchworm_sequence_products_id_42780c8d" RENAME TO "products_id_seq";
ALTER TABLE "products" ALTER COLUMN "inchworm_last_products_id_9e29ab66" DROP NOT NULL;
ALTER TABLE "products" ADD CONSTRAINT "products_pkey" PRIMARY KEY USING INDEX "inchworm_twin_products_products_pkey_b86e8236";
CREATE FUNCTION "inchworm_mirror_products_inchworm_last_products_id_9e2_864a3a07"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_products_id_9e29ab66" := CASE WHEN NEW."id" BETWEEN -2147483648 AND 2147483647 THEN NEW."id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_products_inchworm_last_products_id__864a3a07" BEFORE INSERT OR UPDATE ON "products"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_products_inchworm_last_products_id_9e2_864a3a07"();

--! b40 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Checks rows of lines from now on; those that exist are looked at next.
-- Holds rows to nothing that lines_least does not hold them to.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_twin_lines_lines_least_b255cfef" CHECK (amount >= least) NOT VALID;

--! b41 transaction reversible on="lines"
-- Looks at the rows of lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_twin_lines_lines_least_b255cfef";
