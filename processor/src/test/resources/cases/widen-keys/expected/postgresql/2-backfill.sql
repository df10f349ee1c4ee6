--! b1 backfill reversible on="customers" key="id" column="inchworm_next_customers_id_cba0c3ed","inchworm_next_customers_parent_id_ef0a19cb"
-- Gives 2 columns of customers their values in the rows that exist, in one pass, batch by batch along the key:
-- the successor of customers.id its value,
-- the successor of customers.parent_id its value.
-- A column that has a value keeps it: it can be run again at any time.
UPDATE "customers" SET "inchworm_next_customers_id_cba0c3ed" = coalesce("inchworm_next_customers_id_cba0c3ed", "id"),
        "inchworm_next_customers_parent_id_ef0a19cb" = coalesce("inchworm_next_customers_parent_id_ef0a19cb", "parent_id")
    WHERE ("inchworm_next_customers_id_cba0c3ed" IS NULL AND "id" IS NOT NULL
        OR "inchworm_next_customers_parent_id_ef0a19cb" IS NULL AND "parent_id" IS NOT NULL)
    AND /* window */ TRUE;

--! b2 backfill reversible on="orders" key="id" column="inchworm_next_orders_id_042ec1cf","inchworm_next_orders_customer_id_1e973e63","inchworm_next_orders_payer_id_60e9f9cd"
-- Gives 3 columns of orders their values in the rows that exist, in one pass, batch by batch along the key:
-- the successor of orders.id its value,
-- the successor of orders.customer_id its value,
-- the successor of orders.payer_id its value.
-- A column that has a value keeps it: it can be run again at any time.
UPDATE "orders" SET "inchworm_next_orders_id_042ec1cf" = coalesce("inchworm_next_orders_id_042ec1cf", "id"),
        "inchworm_next_orders_customer_id_1e973e63" = coalesce("inchworm_next_orders_customer_id_1e973e63", "customer_id"),
        "inchworm_next_orders_payer_id_60e9f9cd" = coalesce("inchworm_next_orders_payer_id_60e9f9cd", "payer_id")
    WHERE ("inchworm_next_orders_id_042ec1cf" IS NULL AND "id" IS NOT NULL
        OR "inchworm_next_orders_customer_id_1e973e63" IS NULL AND "customer_id" IS NOT NULL
        OR "inchworm_next_orders_payer_id_60e9f9cd" IS NULL AND "payer_id" IS NOT NULL)
    AND /* window */ TRUE;

--! b3 check reversible on="customers" complaint="customers.id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares customers.id with its successor, while others read and write.
SELECT "id" FROM "customers"
    WHERE ROW("inchworm_next_customers_id_cba0c3ed")::record *<> ROW(CAST("id" AS bigint));

--! b4 check reversible on="customers" complaint="customers.parent_id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares customers.parent_id with its successor, while others read and write.
SELECT "id" FROM "customers"
    WHERE ROW("inchworm_next_customers_parent_id_ef0a19cb")::record *<> ROW(CAST("parent_id" AS bigint));

--! b5 check reversible on="orders" complaint="orders.id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.id with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_id_042ec1cf")::record *<> ROW(CAST("id" AS bigint));

--! b6 check reversible on="orders" complaint="orders.customer_id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.customer_id with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_customer_id_1e973e63")::record *<> ROW(CAST("customer_id" AS bigint));

--! b7 check reversible on="orders" complaint="orders.payer_id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.payer_id with its successor, while others read and write.
SELECT "id" FROM "orders"
    WHERE ROW("inchworm_next_orders_payer_id_60e9f9cd")::record *<> ROW(CAST("payer_id" AS bigint));

--! b8 statement reversible effect=index-present index="inchworm_twin_customers_customers_pkey_2ac97756" on="customers"
-- Builds over the successors of id and parent_id what customers_pkey is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (id) on customers, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (id) on customers, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_customers_customers_pkey_2ac97756" ON "customers" ("inchworm_next_customers_id_cba0c3ed");

--! b9 statement reversible effect=index-present index="inchworm_twin_orders_orders_customer_id_idx_5cc51fde" on="orders"
-- Builds over the successors of id and customer_id and payer_id what orders_customer_id_idx is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_orders_orders_customer_id_idx_5cc51fde" ON "orders" ("inchworm_next_orders_customer_id_1e973e63");

--! b10 statement reversible effect=index-present index="inchworm_twin_orders_orders_pkey_a7f917b0" on="orders"
-- Builds over the successors of id and customer_id and payer_id what orders_pkey is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (id) on orders, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (id) on orders, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_orders_orders_pkey_a7f917b0" ON "orders" ("inchworm_next_orders_id_042ec1cf");

--! b11 transaction reversible lock="SHARE ROW EXCLUSIVE" on="customers"
-- Lets customers refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that customers_parent_id_fkey does not hold them to.
-- No index of customers begins with inchworm_next_customers_parent_id_ef0a19cb: deleting from customers will scan customers. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "customers" ADD CONSTRAINT "inchworm_twin_customers_customers_parent_id_fkey_e79dc60a" FOREIGN KEY ("inchworm_next_customers_parent_id_ef0a19cb") REFERENCES "customers" ("inchworm_next_customers_id_cba0c3ed") NOT VALID;

--! b12 transaction reversible on="customers"
-- Looks at the rows of customers that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customers" VALIDATE CONSTRAINT "inchworm_twin_customers_customers_parent_id_fkey_e79dc60a";

--! b13 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- Refuses NULL in the successor of customers.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customers" ADD CONSTRAINT "inchworm_set_customers_inchworm_next_customers_id_cba0_1ad286fa" CHECK ("inchworm_next_customers_id_cba0c3ed" IS NOT NULL) NOT VALID;

--! b14 transaction reversible on="customers"
-- Looks at the rows of customers that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customers" VALIDATE CONSTRAINT "inchworm_set_customers_inchworm_next_customers_id_cba0_1ad286fa";

--! b15 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_customer_id_fkey does not hold them to.
-- No index of orders begins with inchworm_next_orders_customer_id_1e973e63: deleting from customers will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_twin_orders_orders_customer_id_fkey_2cf5606e" FOREIGN KEY ("inchworm_next_orders_customer_id_1e973e63") REFERENCES "customers" ("inchworm_next_customers_id_cba0c3ed") ON DELETE CASCADE NOT VALID;

--! b16 transaction reversible on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_twin_orders_orders_customer_id_fkey_2cf5606e";

--! b17 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_payer_id_fkey does not hold them to.
-- No index of orders begins with inchworm_next_orders_payer_id_60e9f9cd: deleting from customers will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_twin_orders_orders_payer_id_fkey_706af95e" FOREIGN KEY ("inchworm_next_orders_payer_id_60e9f9cd") REFERENCES "customers" ("inchworm_next_customers_id_cba0c3ed") ON DELETE SET NULL NOT VALID;

--! b18 transaction reversible on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_twin_orders_orders_payer_id_fkey_706af95e";

--! b19 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_id_042ec1cf_4ebee63a" CHECK ("inchworm_next_orders_id_042ec1cf" IS NOT NULL) NOT VALID;

--! b20 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_id_042ec1cf_4ebee63a";

--! b21 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the successor of orders.customer_id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_next_orders_customer_id_1_531f0e2c" CHECK ("inchworm_next_orders_customer_id_1e973e63" IS NOT NULL) NOT VALID;

--! b22 transaction reversible on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_next_orders_customer_id_1_531f0e2c";

--! b23 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- The foreign key inchworm_twin_customers_customers_parent_id_fkey_e79dc60a takes the place of customers_parent_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customers" DROP CONSTRAINT "customers_parent_id_fkey";
ALTER TABLE "customers" RENAME CONSTRAINT "inchworm_twin_customers_customers_parent_id_fkey_e79dc60a" TO "customers_parent_id_fkey";

--! b24 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- The foreign key inchworm_twin_orders_orders_customer_id_fkey_2cf5606e takes the place of orders_customer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_customer_id_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_twin_orders_orders_customer_id_fkey_2cf5606e" TO "orders_customer_id_fkey";

--! b25 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- The foreign key inchworm_twin_orders_orders_payer_id_fkey_706af95e takes the place of orders_payer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_payer_id_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_twin_orders_orders_payer_id_fkey_706af95e" TO "orders_payer_id_fkey";

--! b26 transaction reversible-if lock="ACCESS EXCLUSIVE" on="customers"
-- The wider columns take the names customers.id and customers.parent_id.
-- From now on triggers give the narrow ones what fits into them of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on customers; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of customers.id at start.
-- From the backfill on the old release may read values in customers.id that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of customers.parent_id at start.
-- From the backfill on the old release may read values in customers.parent_id that do not fit integer.
-- From the backfill on the old release finds id behind the other columns of customers: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_next_customers_i_b2604dad" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_next_customers_id_c_b2604dad"();
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_next_customers_p_78b4849b" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_next_customers_pare_78b4849b"();
ALTER TABLE "customers" DROP CONSTRAINT "customers_pkey";
ALTER TABLE "customers" RENAME COLUMN "id" TO "inchworm_last_customers_id_2a450655";
ALTER TABLE "customers" RENAME COLUMN "inchworm_next_customers_id_cba0c3ed" TO "id";
ALTER TABLE "customers" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "customers" DROP CONSTRAINT "inchworm_set_customers_inchworm_next_customers_id_cba0_1ad286fa";
ALTER TABLE "customers" ALTER COLUMN "id" ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME "inchworm_sequence_customers_id_c2162912");
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('"customers"', 'id'), pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('"customers"', 'inchworm_last_customers_id_2a450655')));
ALTER TABLE "customers" ALTER COLUMN "inchworm_last_customers_id_2a450655" DROP IDENTITY;
ALTER SEQUENCE "inchworm_sequence_customers_id_c2162912" RENAME TO "customers_id_seq";
ALTER TABLE "customers" ALTER COLUMN "inchworm_last_customers_id_2a450655" DROP NOT NULL;
ALTER TABLE "customers" RENAME COLUMN "parent_id" TO "inchworm_last_customers_parent_id_5b2a884f";
ALTER TABLE "customers" RENAME COLUMN "inchworm_next_customers_parent_id_ef0a19cb" TO "parent_id";
ALTER TABLE "customers" ADD CONSTRAINT "customers_pkey" PRIMARY KEY USING INDEX "inchworm_twin_customers_customers_pkey_2ac97756";
CREATE FUNCTION "inchworm_mirror_customers_inchworm_last_customers_id_2_3a3a3a69"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_customers_id_2a450655" := CASE WHEN NEW."id" BETWEEN -2147483648 AND 2147483647 THEN NEW."id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_customers_inchworm_last_customers_i_3a3a3a69" BEFORE INSERT OR UPDATE ON "customers"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_customers_inchworm_last_customers_id_2_3a3a3a69"();
CREATE FUNCTION "inchworm_mirror_customers_inchworm_last_customers_pare_fcbacc48"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_customers_parent_id_5b2a884f" := CASE WHEN NEW."parent_id" BETWEEN -2147483648 AND 2147483647 THEN NEW."parent_id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_customers_inchworm_last_customers_p_fcbacc48" BEFORE INSERT OR UPDATE ON "customers"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_customers_inchworm_last_customers_pare_fcbacc48"();

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The wider columns take the names orders.id and orders.customer_id and orders.payer_id.
-- From now on triggers give the narrow ones what fits into them of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of orders.id at start.
-- From the backfill on the old release may read values in orders.id that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of orders.customer_id at start.
-- From the backfill on the old release may read values in orders.customer_id that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of orders.payer_id at start.
-- From the backfill on the old release may read values in orders.payer_id that do not fit integer.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_id_042e_93ffb772" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_id_042ec1c_93ffb772"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_custome_4f6c58f0" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_customer_i_4f6c58f0"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_payer_i_4f7243c3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_payer_id_6_4f7243c3"();
ALTER TABLE "orders" DROP CONSTRAINT "orders_pkey";
ALTER TABLE "orders" RENAME COLUMN "id" TO "inchworm_last_orders_id_e40fb8da";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_id_042ec1cf" TO "id";
ALTER TABLE "orders" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_id_042ec1cf_4ebee63a";
ALTER TABLE "orders" ALTER COLUMN "inchworm_last_orders_id_e40fb8da" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "customer_id" TO "inchworm_last_orders_customer_id_51dd0317";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_customer_id_1e973e63" TO "customer_id";
ALTER TABLE "orders" ALTER COLUMN "customer_id" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_next_orders_customer_id_1_531f0e2c";
ALTER TABLE "orders" ALTER COLUMN "inchworm_last_orders_customer_id_51dd0317" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "payer_id" TO "inchworm_last_orders_payer_id_e3eed90f";
ALTER TABLE "orders" RENAME COLUMN "inchworm_next_orders_payer_id_60e9f9cd" TO "payer_id";
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
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_customer_i_41bb60e0"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_customer_id_51dd0317" := CASE WHEN NEW."customer_id" BETWEEN -2147483648 AND 2147483647 THEN NEW."customer_id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_custome_41bb60e0" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_customer_i_41bb60e0"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_payer_id_e_72cdedef"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_orders_payer_id_e3eed90f" := CASE WHEN NEW."payer_id" BETWEEN -2147483648 AND 2147483647 THEN NEW."payer_id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_payer_i_72cdedef" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_last_orders_payer_id_e_72cdedef"();
