--! b27 check reversible-if on="orders" complaint="orders.id holds values that do not fit integer; they would be lost"
-- Rows whose value in orders.id would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_id_e40fb8da" AS bigint))::record *<> ROW("id");

--! b27 check reversible-if on="orders" complaint="orders.customer_id holds values that do not fit integer; they would be lost"
-- Rows whose value in orders.customer_id would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_customer_id_51dd0317" AS bigint))::record *<> ROW("customer_id");

--! b27 check reversible-if on="orders" complaint="orders.payer_id holds values that do not fit integer; they would be lost"
-- Rows whose value in orders.payer_id would be lost.
SELECT "id" FROM "orders"
    WHERE ROW(CAST("inchworm_last_orders_payer_id_e3eed90f" AS bigint))::record *<> ROW("payer_id");

--! b27 statement reversible-if effect=index-present index="inchworm_back_orders_orders_pkey_11fcea36" on="orders"
-- Builds the index inchworm_back_orders_orders_pkey_11fcea36 while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_back_orders_orders_pkey_11fcea36" ON "orders" ("inchworm_last_orders_id_e40fb8da");

--! b27 check reversible-if on="orders" complaint="orders.id holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_last_orders_id_e40fb8da" IS NULL;

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_last_orders_id_e40fb8da_d1f56177" CHECK ("inchworm_last_orders_id_e40fb8da" IS NOT NULL) NOT VALID;

--! b27 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_last_orders_id_e40fb8da_d1f56177";

--! b27 check reversible-if on="orders" complaint="orders.customer_id holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "orders" WHERE "inchworm_last_orders_customer_id_51dd0317" IS NULL;

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Refuses NULL in the narrow column of orders.customer_id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_set_orders_inchworm_last_orders_customer_id_5_7b75b24c" CHECK ("inchworm_last_orders_customer_id_51dd0317" IS NOT NULL) NOT VALID;

--! b27 transaction reversible-if on="orders"
-- Looks at the rows of orders that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_set_orders_inchworm_last_orders_customer_id_5_7b75b24c";

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- The narrow columns take their names orders.id and orders.customer_id and orders.payer_id back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_id_e40f_2c786210" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_id_e40fb8d_2c786210"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_custome_41bb60e0" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_customer_i_41bb60e0"();
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_last_orders_payer_i_72cdedef" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_last_orders_payer_id_e_72cdedef"();
ALTER TABLE "orders" DROP CONSTRAINT "orders_pkey";
ALTER TABLE "orders" RENAME COLUMN "id" TO "inchworm_next_orders_id_042ec1cf";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_id_e40fb8da" TO "id";
ALTER TABLE "orders" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_last_orders_id_e40fb8da_d1f56177";
ALTER TABLE "orders" ALTER COLUMN "inchworm_next_orders_id_042ec1cf" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "customer_id" TO "inchworm_next_orders_customer_id_1e973e63";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_customer_id_51dd0317" TO "customer_id";
ALTER TABLE "orders" ALTER COLUMN "customer_id" SET NOT NULL;
ALTER TABLE "orders" DROP CONSTRAINT "inchworm_set_orders_inchworm_last_orders_customer_id_5_7b75b24c";
ALTER TABLE "orders" ALTER COLUMN "inchworm_next_orders_customer_id_1e973e63" DROP NOT NULL;
ALTER TABLE "orders" RENAME COLUMN "payer_id" TO "inchworm_next_orders_payer_id_60e9f9cd";
ALTER TABLE "orders" RENAME COLUMN "inchworm_last_orders_payer_id_e3eed90f" TO "payer_id";
ALTER TABLE "orders" ADD CONSTRAINT "orders_pkey" PRIMARY KEY USING INDEX "inchworm_back_orders_orders_pkey_11fcea36";
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_id_042ec1c_93ffb772"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_id_042ec1cf" := NEW."id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_id_042e_93ffb772" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_id_042ec1c_93ffb772"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_customer_i_4f6c58f0"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_customer_id_1e973e63" := NEW."customer_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_custome_4f6c58f0" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_customer_i_4f6c58f0"();
CREATE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_payer_id_6_4f7243c3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_orders_payer_id_60e9f9cd" := NEW."payer_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_payer_i_4f7243c3" BEFORE INSERT OR UPDATE ON "orders"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_orders_inchworm_next_orders_payer_id_6_4f7243c3"();

--! b26 check reversible-if on="customers" complaint="customers.id holds values that do not fit integer; they would be lost"
-- Rows whose value in customers.id would be lost.
SELECT "id" FROM "customers"
    WHERE ROW(CAST("inchworm_last_customers_id_2a450655" AS bigint))::record *<> ROW("id");

--! b26 check reversible-if on="customers" complaint="customers.parent_id holds values that do not fit integer; they would be lost"
-- Rows whose value in customers.parent_id would be lost.
SELECT "id" FROM "customers"
    WHERE ROW(CAST("inchworm_last_customers_parent_id_5b2a884f" AS bigint))::record *<> ROW("parent_id");

--! b26 statement reversible-if effect=index-present index="inchworm_back_customers_customers_pkey_c11d9fbd" on="customers"
-- Builds the index inchworm_back_customers_customers_pkey_c11d9fbd while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_back_customers_customers_pkey_c11d9fbd" ON "customers" ("inchworm_last_customers_id_2a450655");

--! b26 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="customers"
-- Lets customers refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that customers_parent_id_fkey does not hold them to.
-- No index of customers begins with parent_id: deleting from customers will scan customers. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "customers" ADD CONSTRAINT "inchworm_back_customers_customers_parent_id_fkey_ac303dae" FOREIGN KEY ("parent_id") REFERENCES "customers" ("inchworm_last_customers_id_2a450655") NOT VALID;

--! b26 transaction reversible-if on="customers"
-- Looks at the rows of customers that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customers" VALIDATE CONSTRAINT "inchworm_back_customers_customers_parent_id_fkey_ac303dae";

--! b26 transaction reversible-if lock="ACCESS EXCLUSIVE" on="customers"
-- The foreign key inchworm_back_customers_customers_parent_id_fkey_ac303dae takes the place of customers_parent_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customers" DROP CONSTRAINT "customers_parent_id_fkey";
ALTER TABLE "customers" RENAME CONSTRAINT "inchworm_back_customers_customers_parent_id_fkey_ac303dae" TO "customers_parent_id_fkey";

--! b26 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_customer_id_fkey does not hold them to.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_back_orders_orders_customer_id_fkey_dde6e79f" FOREIGN KEY ("customer_id") REFERENCES "customers" ("inchworm_last_customers_id_2a450655") ON DELETE CASCADE NOT VALID;

--! b26 transaction reversible-if on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_back_orders_orders_customer_id_fkey_dde6e79f";

--! b26 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","customers"
-- The foreign key inchworm_back_orders_orders_customer_id_fkey_dde6e79f takes the place of orders_customer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_customer_id_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_back_orders_orders_customer_id_fkey_dde6e79f" TO "orders_customer_id_fkey";

--! b26 transaction reversible-if lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_payer_id_fkey does not hold them to.
-- No index of orders begins with payer_id: deleting from customers will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_back_orders_orders_payer_id_fkey_c562b7af" FOREIGN KEY ("payer_id") REFERENCES "customers" ("inchworm_last_customers_id_2a450655") ON DELETE SET NULL NOT VALID;

--! b26 transaction reversible-if on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_back_orders_orders_payer_id_fkey_c562b7af";

--! b26 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","customers"
-- The foreign key inchworm_back_orders_orders_payer_id_fkey_c562b7af takes the place of orders_payer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_payer_id_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_back_orders_orders_payer_id_fkey_c562b7af" TO "orders_payer_id_fkey";

--! b26 check reversible-if on="customers" complaint="customers.id holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id" FROM "customers" WHERE "inchworm_last_customers_id_2a450655" IS NULL;

--! b26 transaction reversible-if lock="ACCESS EXCLUSIVE" on="customers"
-- Refuses NULL in the narrow column of customers.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customers" ADD CONSTRAINT "inchworm_set_customers_inchworm_last_customers_id_2a45_75116150" CHECK ("inchworm_last_customers_id_2a450655" IS NOT NULL) NOT VALID;

--! b26 transaction reversible-if on="customers"
-- Looks at the rows of customers that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customers" VALIDATE CONSTRAINT "inchworm_set_customers_inchworm_last_customers_id_2a45_75116150";

--! b26 transaction reversible-if lock="ACCESS EXCLUSIVE" on="customers"
-- The narrow columns take their names customers.id and customers.parent_id back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_last_customers_i_3a3a3a69" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_last_customers_id_2_3a3a3a69"();
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_last_customers_p_fcbacc48" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_last_customers_pare_fcbacc48"();
ALTER TABLE "customers" DROP CONSTRAINT "customers_pkey";
ALTER TABLE "customers" RENAME COLUMN "id" TO "inchworm_next_customers_id_cba0c3ed";
ALTER TABLE "customers" RENAME COLUMN "inchworm_last_customers_id_2a450655" TO "id";
ALTER TABLE "customers" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "customers" DROP CONSTRAINT "inchworm_set_customers_inchworm_last_customers_id_2a45_75116150";
ALTER TABLE "customers" ALTER COLUMN "id" ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME "inchworm_sequence_customers_id_c2162912");
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('"customers"', 'id'), pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('"customers"', 'inchworm_next_customers_id_cba0c3ed')));
ALTER TABLE "customers" ALTER COLUMN "inchworm_next_customers_id_cba0c3ed" DROP IDENTITY;
ALTER SEQUENCE "inchworm_sequence_customers_id_c2162912" RENAME TO "customers_id_seq";
ALTER TABLE "customers" ALTER COLUMN "inchworm_next_customers_id_cba0c3ed" DROP NOT NULL;
ALTER TABLE "customers" RENAME COLUMN "parent_id" TO "inchworm_next_customers_parent_id_ef0a19cb";
ALTER TABLE "customers" RENAME COLUMN "inchworm_last_customers_parent_id_5b2a884f" TO "parent_id";
ALTER TABLE "customers" ADD CONSTRAINT "customers_pkey" PRIMARY KEY USING INDEX "inchworm_back_customers_customers_pkey_c11d9fbd";
CREATE FUNCTION "inchworm_mirror_customers_inchworm_next_customers_id_c_b2604dad"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_customers_id_cba0c3ed" := NEW."id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_customers_inchworm_next_customers_i_b2604dad" BEFORE INSERT OR UPDATE ON "customers"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_customers_inchworm_next_customers_id_c_b2604dad"();
CREATE FUNCTION "inchworm_mirror_customers_inchworm_next_customers_pare_78b4849b"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_customers_parent_id_ef0a19cb" := NEW."parent_id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_customers_inchworm_next_customers_p_78b4849b" BEFORE INSERT OR UPDATE ON "customers"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_customers_inchworm_next_customers_pare_78b4849b"();

--! b25 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_payer_id_fkey does not hold them to.
-- No index of orders begins with payer_id: deleting from customers will scan orders. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_back_orders_orders_payer_id_fkey_c562b7af" FOREIGN KEY ("payer_id") REFERENCES "customers" ("id") ON DELETE SET NULL NOT VALID;

--! b25 transaction reversible on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_back_orders_orders_payer_id_fkey_c562b7af";

--! b25 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- The foreign key inchworm_back_orders_orders_payer_id_fkey_c562b7af takes the place of orders_payer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_payer_id_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_back_orders_orders_payer_id_fkey_c562b7af" TO "orders_payer_id_fkey";

--! b24 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customers"
-- Lets orders refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that orders_customer_id_fkey does not hold them to.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on orders and customers (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD CONSTRAINT "inchworm_back_orders_orders_customer_id_fkey_dde6e79f" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE NOT VALID;

--! b24 transaction reversible on="orders","customers"
-- Looks at the rows of orders that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "orders" VALIDATE CONSTRAINT "inchworm_back_orders_orders_customer_id_fkey_dde6e79f";

--! b24 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- The foreign key inchworm_back_orders_orders_customer_id_fkey_dde6e79f takes the place of orders_customer_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT "orders_customer_id_fkey";
ALTER TABLE "orders" RENAME CONSTRAINT "inchworm_back_orders_orders_customer_id_fkey_dde6e79f" TO "orders_customer_id_fkey";

--! b23 transaction reversible lock="SHARE ROW EXCLUSIVE" on="customers"
-- Lets customers refer to customers, from now on; rows that exist are looked at next.
-- Holds rows to nothing that customers_parent_id_fkey does not hold them to.
-- No index of customers begins with parent_id: deleting from customers will scan customers. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "customers" ADD CONSTRAINT "inchworm_back_customers_customers_parent_id_fkey_ac303dae" FOREIGN KEY ("parent_id") REFERENCES "customers" ("id") NOT VALID;

--! b23 transaction reversible on="customers"
-- Looks at the rows of customers that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "customers" VALIDATE CONSTRAINT "inchworm_back_customers_customers_parent_id_fkey_ac303dae";

--! b23 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- The foreign key inchworm_back_customers_customers_parent_id_fkey_ac303dae takes the place of customers_parent_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customers" DROP CONSTRAINT "customers_parent_id_fkey";
ALTER TABLE "customers" RENAME CONSTRAINT "inchworm_back_customers_customers_parent_id_fkey_ac303dae" TO "customers_parent_id_fkey";

--! b21 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_next_orders_customer_id_1_531f0e2c";

--! b19 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_set_orders_inchworm_next_orders_id_042ec1cf_4ebee63a";

--! b17 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- Drops the foreign key inchworm_twin_orders_orders_payer_id_fkey_706af95e.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_twin_orders_orders_payer_id_fkey_706af95e";

--! b15 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- Drops the foreign key inchworm_twin_orders_orders_customer_id_fkey_2cf5606e.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers, and at most the lock budget of waiting for it.
ALTER TABLE "orders" DROP CONSTRAINT IF EXISTS "inchworm_twin_orders_orders_customer_id_fkey_2cf5606e";

--! b13 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customers" DROP CONSTRAINT IF EXISTS "inchworm_set_customers_inchworm_next_customers_id_cba0_1ad286fa";

--! b11 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- Drops the foreign key inchworm_twin_customers_customers_parent_id_fkey_e79dc60a.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "customers" DROP CONSTRAINT IF EXISTS "inchworm_twin_customers_customers_parent_id_fkey_e79dc60a";

--! b10 statement reversible effect=index-absent index="inchworm_twin_orders_orders_pkey_a7f917b0" on="orders"
-- Drops the index inchworm_twin_orders_orders_pkey_a7f917b0 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_orders_orders_pkey_a7f917b0";

--! b9 statement reversible effect=index-absent index="inchworm_twin_orders_orders_customer_id_idx_5cc51fde" on="orders"
-- Drops the index inchworm_twin_orders_orders_customer_id_idx_5cc51fde while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_orders_orders_customer_id_idx_5cc51fde";

--! b8 statement reversible effect=index-absent index="inchworm_twin_customers_customers_pkey_2ac97756" on="customers"
-- Drops the index inchworm_twin_customers_customers_pkey_2ac97756 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_customers_customers_pkey_2ac97756";

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_payer_i_4f7243c3" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_payer_id_6_4f7243c3"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_payer_id_60e9f9cd";

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_custome_4f6c58f0" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_customer_i_4f6c58f0"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_customer_id_1e973e63";

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_orders_inchworm_next_orders_id_042e_93ffb772" ON "orders";
DROP FUNCTION "inchworm_mirror_orders_inchworm_next_orders_id_042ec1c_93ffb772"();
ALTER TABLE "orders" DROP COLUMN "inchworm_next_orders_id_042ec1cf";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_next_customers_p_78b4849b" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_next_customers_pare_78b4849b"();
ALTER TABLE "customers" DROP COLUMN "inchworm_next_customers_parent_id_ef0a19cb";

--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="customers"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_customers_inchworm_next_customers_i_b2604dad" ON "customers";
DROP FUNCTION "inchworm_mirror_customers_inchworm_next_customers_id_c_b2604dad"();
ALTER TABLE "customers" DROP COLUMN "inchworm_next_customers_id_cba0c3ed";
