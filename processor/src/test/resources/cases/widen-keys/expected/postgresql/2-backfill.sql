--! b1 backfill reversible on="customers" key="id" column="inchworm_wide_customers_id_89303a66"
-- Gives the wider column the value of customers.id in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "customers" SET "inchworm_wide_customers_id_89303a66" = "id"
    WHERE "inchworm_wide_customers_id_89303a66" IS NULL AND "id" IS NOT NULL AND /* window */ TRUE;

--! b2 backfill reversible on="customers" key="id" column="inchworm_wide_customers_parent_id_965f1ecf"
-- Gives the wider column the value of customers.parent_id in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "customers" SET "inchworm_wide_customers_parent_id_965f1ecf" = "parent_id"
    WHERE "inchworm_wide_customers_parent_id_965f1ecf" IS NULL AND "parent_id" IS NOT NULL AND /* window */ TRUE;

--! b3 backfill reversible on="orders" key="id" column="inchworm_wide_orders_id_2f2e8086"
-- Gives the wider column the value of orders.id in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_id_2f2e8086" = "id"
    WHERE "inchworm_wide_orders_id_2f2e8086" IS NULL AND "id" IS NOT NULL AND /* window */ TRUE;

--! b4 backfill reversible on="orders" key="id" column="inchworm_wide_orders_customer_id_6a13ea07"
-- Gives the wider column the value of orders.customer_id in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_customer_id_6a13ea07" = "customer_id"
    WHERE "inchworm_wide_orders_customer_id_6a13ea07" IS NULL AND "customer_id" IS NOT NULL AND /* window */ TRUE;

--! b5 backfill reversible on="orders" key="id" column="inchworm_wide_orders_payer_id_49fa2fb6"
-- Gives the wider column the value of orders.payer_id in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "orders" SET "inchworm_wide_orders_payer_id_49fa2fb6" = "payer_id"
    WHERE "inchworm_wide_orders_payer_id_49fa2fb6" IS NULL AND "payer_id" IS NOT NULL AND /* window */ TRUE;

--! b6 check reversible on="customers" complaint="customers.id and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares customers.id with the wider column, while others read and write.
SELECT "id" FROM "customers"
    WHERE ROW("inchworm_wide_customers_id_89303a66")::record *<> ROW(CAST("id" AS bigint));

--! b7 check reversible on="customers" complaint="customers.parent_id and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares customers.parent_id with the wider column, while others read and write.
SELECT "id" FROM "customers"
    WHERE ROW("inchworm_wide_customers_parent_id_965f1ecf")::record *<> ROW(CAST("parent_id" AS bigint));

--! b8 check reversible on="orders" complaint="orders.id and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.id with the wider column, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_wide_orders_id_2f2e8086")::record *<> ROW(CAST("id" AS bigint));

--! b9 check reversible on="orders" complaint="orders.customer_id and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.customer_id with the wider column, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_wide_orders_customer_id_6a13ea07")::record *<> ROW(CAST("customer_id" AS bigint));

--! b10 check reversible on="orders" complaint="orders.payer_id and the wider column that will take its place differ in some rows: they were written past the trigger; run the backfill again"
-- Compares orders.payer_id with the wider column, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_wide_orders_payer_id_49fa2fb6")::record *<> ROW(CAST("payer_id" AS bigint));

--! b11 statement reversible effect=index-present index="inchworm_twin_customers_customers_pkey_2ac97756" on="customers"
-- Builds over the wider column what customers_pkey is over the narrow one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (id) on customers, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (id) on customers, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_customers_customers_pkey_2ac97756" ON "customers" ("inchworm_wide_customers_id_89303a66");

--! b12 statement reversible effect=index-present index="inchworm_twin_orders_orders_pkey_a7f917b0" on="orders"
-- Builds over the wider column what orders_pkey is over the narrow one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (id) on orders, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (id) on orders, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_orders_orders_pkey_a7f917b0" ON "orders" ("inchworm_wide_orders_id_2f2e8086");

--! b13 statement reversible effect=index-present index="inchworm_twin_orders_orders_customer_id_idx_5cc51fde" on="orders"
-- Builds over the wider column what orders_customer_id_idx is over the narrow one, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_orders_orders_customer_id_idx_5cc51fde" ON "orders" ("inchworm_wide_orders_customer_id_6a13ea07");

--! b14 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- Refuses NULL in the wider column, which follows customers.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customers" ADD CONSTRAINT "inchworm_set_customers_inchworm_wide_customers_id_8930_b0f56511" CHECK ("inchworm_wide_customers_id_89303a66" IS NOT NULL) NOT VALID;

--! b15 transaction reversible on="customers"
-- Looks at the rows of customers that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customers" VALIDATE CONSTRAINT "inchworm_set_customers_inchworm_wide_customers_id_8930_b0f56511";

--! b16 transaction reversible lock="SHARE ROW EXCLUSIVE" on="customers"
-- Lets customers refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that customers_parent_id_fkey does not hold them to.
-- No index of customers begins with inchworm_wide_customers_parent_id_965f1ecf: deleting from customers will scan customers. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "customers" ADD CONSTRAINT "inchworm_twin_customers_customers_parent_id_fkey_e79dc60a" FOREIGN KEY ("inchworm_wide_customers_parent_id_965f1ecf") REFERENCES "customers" ("inchworm_wide_customers_id_89303a66") NOT VALID;

--! b17 transaction reversible on="customers"
-- Looks at the rows of customers that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customers" VALIDATE CONSTRAINT "inchworm_twin_customers_customers_parent_id_fkey_e79dc60a";

--! b18 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the wider column, which follows orders.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_id_2f2e8086_759cc837" CHECK ("inchworm_wide_orders_id_2f2e8086" IS NOT NULL) NOT VALID;

--! b19 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_id_2f2e8086_759cc837";

--! b20 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_customer_id_fkey does not hold them to.
-- No index of orders begins with inchworm_wide_orders_customer_id_6a13ea07: deleting from customers will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_twin_orders_orders_customer_id_fkey_2cf5606e" FOREIGN KEY ("inchworm_wide_orders_customer_id_6a13ea07") REFERENCES "customers" ("inchworm_wide_customers_id_89303a66") ON DELETE CASCADE NOT VALID;

--! b21 transaction reversible on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_twin_orders_orders_customer_id_fkey_2cf5606e";

--! b22 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the wider column, which follows orders.customer_id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_customer_id_6_0fbc14e6" CHECK ("inchworm_wide_orders_customer_id_6a13ea07" IS NOT NULL) NOT VALID;

--! b23 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_customer_id_6_0fbc14e6";

--! b24 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_payer_id_fkey does not hold them to.
-- No index of orders begins with inchworm_wide_orders_payer_id_49fa2fb6: deleting from customers will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_twin_orders_orders_payer_id_fkey_706af95e" FOREIGN KEY ("inchworm_wide_orders_payer_id_49fa2fb6") REFERENCES "customers" ("inchworm_wide_customers_id_89303a66") ON DELETE SET NULL NOT VALID;

--! b25 transaction reversible on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_twin_orders_orders_payer_id_fkey_706af95e";

--! b26 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- The foreign key inchworm_twin_customers_customers_parent_id_fkey_e79dc60a takes the place of customers_parent_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customers" DROP CONSTRAINT "customers_parent_id_fkey";
ALTER TABLE "customers" RENAME CONSTRAINT "inchworm_twin_customers_customers_parent_id_fkey_e79dc60a" TO "customers_parent_id_fkey";

--! b27 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- The foreign key inchworm_twin_orders_orders_customer_id_fkey_2cf5606e takes the place of orders_customer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_customer_id_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_twin_orders_orders_customer_id_fkey_2cf5606e" TO "orders_customer_id_fkey";

--! b28 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- The foreign key inchworm_twin_orders_orders_payer_id_fkey_706af95e takes the place of orders_payer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_payer_id_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_twin_orders_orders_payer_id_fkey_706af95e" TO "orders_payer_id_fkey";

--! b29 transaction reversible-if lock="ACCESS EXCLUSIVE" on="customers"
-- The wider column takes the name customers.id. From now on a trigger gives the narrow one what fits into it of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on customers; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of customers.id at start.
-- From the backfill on the old release may read values in customers.id that do not fit integer.
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_wide_customers_i_34e00f2d" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_wide_customers_id_8_34e00f2d"();
ALTER TABLE "customers" DROP CONSTRAINT "customers_pkey";
ALTER TABLE "customers" RENAME COLUMN "id" TO "inchworm_narrow_customers_id_025cefd3";
ALTER TABLE "customers" RENAME COLUMN "inchworm_wide_customers_id_89303a66" TO "id";
ALTER TABLE "customers" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "customers" DROP CONSTRAINT "inchworm_set_customers_inchworm_wide_customers_id_8930_b0f56511";
ALTER TABLE "customers" ALTER COLUMN "id" ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME "inchworm_sequence_customers_id_c2162912");
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('"customers"', 'id'), pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('"customers"', 'inchworm_narrow_customers_id_025cefd3')));
ALTER TABLE "customers" ALTER COLUMN "inchworm_narrow_customers_id_025cefd3" DROP IDENTITY;
ALTER SEQUENCE "inchworm_sequence_customers_id_c2162912" RENAME TO "customers_id_seq";
ALTER TABLE "customers" ALTER COLUMN "inchworm_narrow_customers_id_025cefd3" DROP NOT NULL;
ALTER TABLE "customers" ADD CONSTRAINT "customers_pkey" PRIMARY KEY USING INDEX "inchworm_twin_customers_customers_pkey_2ac97756";
CREATE FUNCTION "inchworm_mirror_customers_inchworm_narrow_customers_id_e3e778ff"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_narrow_customers_id_025cefd3" := CASE WHEN NEW."id" BETWEEN -2147483648 AND 2147483647 THEN NEW."id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_customers_inchworm_narrow_customers_e3e778ff" BEFORE INSERT OR UPDATE ON "customers"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_customers_inchworm_narrow_customers_id_e3e778ff"();

--! b30 transaction reversible-if lock="ACCESS EXCLUSIVE" on="customers"
-- The wider column takes the name customers.parent_id. From now on a trigger gives the narrow one what fits into it of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on customers; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of customers.parent_id at start.
-- From the backfill on the old release may read values in customers.parent_id that do not fit integer.
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_wide_customers_p_d4981d65" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_wide_customers_pare_d4981d65"();
ALTER TABLE "customers" RENAME COLUMN "parent_id" TO "inchworm_narrow_customers_parent_id_2ec31810";
ALTER TABLE "customers" RENAME COLUMN "inchworm_wide_customers_parent_id_965f1ecf" TO "parent_id";
CREATE FUNCTION "inchworm_mirror_customers_inchworm_narrow_customers_pa_e54a9af6"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_narrow_customers_parent_id_2ec31810" := CASE WHEN NEW."parent_id" BETWEEN -2147483648 AND 2147483647 THEN NEW."parent_id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_customers_inchworm_narrow_customers_e54a9af6" BEFORE INSERT OR UPDATE ON "customers"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_customers_inchworm_narrow_customers_pa_e54a9af6"();

--! b31 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The wider column takes the name orders.id. From now on a trigger gives the narrow one what fits into it of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of orders.id at start.
-- From the backfill on the old release may read values in orders.id that do not fit integer.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_id_2f2e_81a1c6af" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_id_2f2e808_81a1c6af"();
ALTER TABLE "orders" DROP CONSTRAINT "orders_pkey";
ALTER TABLE "orders" RENAME COLUMN "id" TO "inchworm_narrow_orders_id_8fe321cd";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_id_2f2e8086" TO "id";
ALTER TABLE "orders" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_id_2f2e8086_759cc837";
ALTER TABLE "orders" ALTER COLUMN "inchworm_narrow_orders_id_8fe321cd" DROP NOT NULL;
ALTER TABLE "orders" ADD CONSTRAINT "orders_pkey" PRIMARY KEY USING INDEX "inchworm_twin_orders_orders_pkey_a7f917b0";
CREATE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_id_8fe32_34f1fdcf"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_narrow_orders_id_8fe321cd" := CASE WHEN NEW."id" BETWEEN -2147483648 AND 2147483647 THEN NEW."id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_id_8f_34f1fdcf" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_id_8fe32_34f1fdcf"();

--! b32 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The wider column takes the name orders.customer_id. From now on a trigger gives the narrow one what fits into it of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of orders.customer_id at start.
-- From the backfill on the old release may read values in orders.customer_id that do not fit integer.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_custome_8d8b90ca" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_customer_i_8d8b90ca"();
ALTER TABLE "orders" RENAME COLUMN "customer_id" TO "inchworm_narrow_orders_customer_id_27e3b249";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_customer_id_6a13ea07" TO "customer_id";
ALTER TABLE "orders" ALTER COLUMN "customer_id" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_wide_orders_customer_id_6_0fbc14e6";
ALTER TABLE "orders" ALTER COLUMN "inchworm_narrow_orders_customer_id_27e3b249" DROP NOT NULL;
CREATE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_customer_b9c6dfd8"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_narrow_orders_customer_id_27e3b249" := CASE WHEN NEW."customer_id" BETWEEN -2147483648 AND 2147483647 THEN NEW."customer_id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_custo_b9c6dfd8" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_customer_b9c6dfd8"();

--! b33 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The wider column takes the name orders.payer_id. From now on a trigger gives the narrow one what fits into it of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of orders.payer_id at start.
-- From the backfill on the old release may read values in orders.payer_id that do not fit integer.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_wide_orders_payer_i_05436559" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_wide_orders_payer_id_4_05436559"();
ALTER TABLE "orders" RENAME COLUMN "payer_id" TO "inchworm_narrow_orders_payer_id_b3739111";
ALTER TABLE "orders" RENAME COLUMN "inchworm_wide_orders_payer_id_49fa2fb6" TO "payer_id";
CREATE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_payer_id_0a4b3822"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_narrow_orders_payer_id_b3739111" := CASE WHEN NEW."payer_id" BETWEEN -2147483648 AND 2147483647 THEN NEW."payer_id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_narrow_orders_payer_0a4b3822" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_narrow_orders_payer_id_0a4b3822"();
