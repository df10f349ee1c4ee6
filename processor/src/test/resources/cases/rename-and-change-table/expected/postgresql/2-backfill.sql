--! b1 backfill reversible on="purchases" key="id" column="code"
-- Fills purchases.code in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "purchases" SET "code" = (lower(number))
    WHERE "code" IS NULL AND /* window */ TRUE;

--! b2 backfill reversible on="purchases" key="id" column="inchworm_next_purchases_id_c165baa9","stage"
-- Gives 2 columns of purchases their values in the rows that exist, in one pass, batch by batch along the key:
-- the successor of purchases.id its value,
-- purchases.stage the value of state.
-- A column that has a value keeps it: it can be run again at any time.
UPDATE "purchases" SET "inchworm_next_purchases_id_c165baa9" = coalesce("inchworm_next_purchases_id_c165baa9", "id"),
        "stage" = coalesce("stage", "state")
    WHERE ("inchworm_next_purchases_id_c165baa9" IS NULL AND "id" IS NOT NULL
        OR "stage" IS NULL AND "state" IS NOT NULL)
    AND /* window */ TRUE;

--! b3 backfill reversible on="purchases" key="id" column="rank"
-- Fills purchases.rank in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "purchases" SET "rank" = (0)
    WHERE "rank" IS NULL AND /* window */ TRUE;

--! b4 backfill reversible on="billing"."lines" key="id" column="inchworm_next_lines_order_id_c65c25ee"
-- Gives the successor of billing.lines.order_id its value in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "billing"."lines" SET "inchworm_next_lines_order_id_c65c25ee" = "order_id"
    WHERE "inchworm_next_lines_order_id_c65c25ee" IS NULL AND "order_id" IS NOT NULL AND /* window */ TRUE;

--! b5 backfill reversible on="billing"."lines" key="id" column="quantity"
-- Gives billing.lines.quantity the value of amount in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "billing"."lines" SET "quantity" = ("amount")
    WHERE "quantity" IS NULL AND ("amount") IS NOT NULL AND /* window */ TRUE;

--! b6 check reversible on="purchases" complaint="purchases.id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares purchases.id with its successor, while others read and write.
SELECT "id" FROM "purchases"
    WHERE ROW("inchworm_next_purchases_id_c165baa9")::record *<> ROW(CAST("id" AS bigint));

--! b7 check reversible on="billing"."lines" complaint="billing.lines.order_id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares billing.lines.order_id with its successor, while others read and write.
SELECT "id" FROM "billing"."lines"
    WHERE ROW("inchworm_next_lines_order_id_c65c25ee")::record *<> ROW(CAST("order_id" AS bigint));

--! b8 check reversible on="purchases" complaint="purchases.stage and state differ in some rows: they were written past the trigger; make them equal"
-- Compares purchases.stage with state to the byte, while others read and write.
SELECT "id" FROM "purchases"
    WHERE ROW("stage")::record *<> ROW("state");

--! b9 check reversible on="billing"."lines" complaint="billing.lines.quantity and amount differ in some rows: they were written past the trigger; make them equal"
-- Compares billing.lines.quantity with amount to the byte, while others read and write.
SELECT "id" FROM "billing"."lines"
    WHERE ROW("quantity")::record *<> ROW(CAST(("amount") AS bigint));

--! b10 statement reversible effect=index-present index="inchworm_twin_purchases_orders_pkey_79d99d98" on="purchases"
-- Builds over the successor of id what orders_pkey is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (id) on orders, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (id) on purchases, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_purchases_orders_pkey_79d99d98" ON "purchases" ("inchworm_next_purchases_id_c165baa9");

--! b11 statement reversible effect=index-present index="billing"."inchworm_twin_lines_items_order_id_idx_c82f688b" on="billing"."lines"
-- Builds over the successor of order_id what items_order_id_idx is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_lines_items_order_id_idx_c82f688b" ON "billing"."lines" ("inchworm_next_lines_order_id_c65c25ee");

--! b12 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Refuses NULL in the successor of purchases.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD CONSTRAINT "inchworm_set_purchases_inchworm_next_purchases_id_c165_6d63d74b" CHECK ("inchworm_next_purchases_id_c165baa9" IS NOT NULL) NOT VALID;

--! b13 transaction reversible on="purchases"
-- Looks at the rows of purchases that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "purchases" VALIDATE CONSTRAINT "inchworm_set_purchases_inchworm_next_purchases_id_c165_6d63d74b";

--! b14 transaction reversible lock="SHARE ROW EXCLUSIVE" on="billing"."lines","purchases"
-- Lets billing.lines refer to purchases, from now on; rows that exist are looked at next.
-- Holds rows to nothing that items_order_id_fkey does not hold them to.
-- No index of billing.lines begins with inchworm_next_lines_order_id_c65c25ee: deleting from purchases will scan billing.lines. @Index avoids that.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on billing.lines and purchases (reads go on, writes wait), and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" ADD CONSTRAINT "inchworm_twin_lines_items_order_id_fkey_92c4b98d" FOREIGN KEY ("inchworm_next_lines_order_id_c65c25ee") REFERENCES "purchases" ("inchworm_next_purchases_id_c165baa9") ON DELETE CASCADE NOT VALID;

--! b15 transaction reversible on="billing"."lines","purchases"
-- Looks at the rows of billing.lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "billing"."lines" VALIDATE CONSTRAINT "inchworm_twin_lines_items_order_id_fkey_92c4b98d";

--! b16 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."lines"
-- Refuses NULL in the successor of billing.lines.order_id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" ADD CONSTRAINT "inchworm_set_lines_inchworm_next_lines_order_id_c65c25_a46c0022" CHECK ("inchworm_next_lines_order_id_c65c25ee" IS NOT NULL) NOT VALID;

--! b17 transaction reversible on="billing"."lines"
-- Looks at the rows of billing.lines that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "billing"."lines" VALIDATE CONSTRAINT "inchworm_set_lines_inchworm_next_lines_order_id_c65c25_a46c0022";

--! b18 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."lines","purchases"
-- The foreign key inchworm_twin_lines_items_order_id_fkey_92c4b98d takes the place of items_order_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on billing.lines and purchases, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."lines" DROP CONSTRAINT "items_order_id_fkey";
ALTER TABLE "billing"."lines" RENAME CONSTRAINT "inchworm_twin_lines_items_order_id_fkey_92c4b98d" TO "items_order_id_fkey";

--! b19 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","purchases"
-- The wider column takes the name purchases.id. From now on a trigger gives the narrow one what fits into it of what is written.
-- The view orders is made anew around that, and shows what is there then.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and purchases, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of orders.id at start.
-- From the backfill on the old release may read values in orders.id that do not fit integer.
DROP VIEW "orders";
DROP TRIGGER "zz_inchworm_mirror_purchases_inchworm_next_purchases_i_ba43872f" ON "purchases";
DROP FUNCTION "inchworm_mirror_purchases_inchworm_next_purchases_id_c_ba43872f"();
ALTER TABLE "purchases" DROP CONSTRAINT "orders_pkey";
ALTER TABLE "purchases" RENAME COLUMN "id" TO "inchworm_last_purchases_id_e6d2c238";
ALTER TABLE "purchases" RENAME COLUMN "inchworm_next_purchases_id_c165baa9" TO "id";
ALTER TABLE "purchases" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "purchases" DROP CONSTRAINT "inchworm_set_purchases_inchworm_next_purchases_id_c165_6d63d74b";
ALTER TABLE "purchases" ALTER COLUMN "id" ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME "inchworm_sequence_purchases_id_68000180");
SELECT pg_catalog.setval(pg_catalog.pg_get_serial_sequence('"purchases"', 'id'), pg_catalog.nextval(pg_catalog.pg_get_serial_sequence('"purchases"', 'inchworm_last_purchases_id_e6d2c238')));
ALTER TABLE "purchases" ALTER COLUMN "inchworm_last_purchases_id_e6d2c238" DROP IDENTITY;
ALTER SEQUENCE "inchworm_sequence_purchases_id_68000180" RENAME TO "orders_id_seq";
ALTER TABLE "purchases" ALTER COLUMN "inchworm_last_purchases_id_e6d2c238" DROP NOT NULL;
ALTER TABLE "purchases" ADD CONSTRAINT "orders_pkey" PRIMARY KEY USING INDEX "inchworm_twin_purchases_orders_pkey_79d99d98";
CREATE FUNCTION "inchworm_mirror_purchases_inchworm_last_purchases_id_e_997a5118"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_purchases_id_e6d2c238" := CASE WHEN NEW."id" BETWEEN -2147483648 AND 2147483647 THEN NEW."id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_purchases_inchworm_last_purchases_i_997a5118" BEFORE INSERT OR UPDATE ON "purchases"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_purchases_inchworm_last_purchases_id_e_997a5118"();
CREATE VIEW "orders" AS
    SELECT "id", "number", "state", "note", "customer_id", "rank", "remark"
    FROM "purchases";
DO $inchworm$DECLARE
    given record;
BEGIN
    FOR given IN
        SELECT t.relowner::regrole AS owner
        FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_class AS v ON v.relowner <> t.relowner
        WHERE t.oid = '"purchases"'::regclass AND v.oid = '"orders"'::regclass
    LOOP
        EXECUTE format('ALTER VIEW %s OWNER TO %s', '"orders"'::regclass, given.owner);
    END LOOP;
    FOR given IN
        SELECT DISTINCT CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role
        FROM pg_catalog.pg_class AS v CROSS JOIN pg_catalog.aclexplode(v.relacl) AS r
        WHERE v.oid = '"orders"'::regclass AND r.grantee <> v.relowner
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', '"orders"'::regclass, given.role);
    END LOOP;
    FOR given IN
        SELECT r.privilege, CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role,
            CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS further
        FROM (
            SELECT a.privilege_type AS privilege, a.*, t.relowner
            FROM pg_catalog.pg_class AS t CROSS JOIN pg_catalog.aclexplode(t.relacl) AS a
            WHERE t.oid = '"purchases"'::regclass
            UNION
            SELECT format('%s (%I)', a.privilege_type, s.attname), a.*, t.relowner
            FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid
                JOIN pg_catalog.pg_attribute AS s ON s.attrelid = '"orders"'::regclass AND s.attname = c.attname
                CROSS JOIN pg_catalog.aclexplode(c.attacl) AS a
            WHERE t.oid = '"purchases"'::regclass) AS r
        WHERE r.grantee <> r.relowner AND r.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        ORDER BY 2, 1
    LOOP
        EXECUTE format('GRANT %s ON %s TO %s%s', given.privilege, '"orders"'::regclass, given.role, given.further);
    END LOOP;
END$inchworm$;

--! b20 transaction reversible-if lock="ACCESS EXCLUSIVE" on="shop"."items","billing"."lines"
-- The wider column takes the name billing.lines.order_id. From now on a trigger gives the narrow one what fits into it of what is written.
-- The view shop.items is made anew around that, and shows what is there then.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on shop.items and billing.lines, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on shop.items; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of shop.items.order_id at start.
-- From the backfill on the old release may read values in shop.items.order_id that do not fit integer.
DROP VIEW "shop"."items";
DROP TRIGGER "zz_inchworm_mirror_lines_inchworm_next_lines_order_id__5f65d4e1" ON "billing"."lines";
DROP FUNCTION "billing"."inchworm_mirror_lines_inchworm_next_lines_order_id_c65_5f65d4e1"();
ALTER TABLE "billing"."lines" RENAME COLUMN "order_id" TO "inchworm_last_lines_order_id_5de11b87";
ALTER TABLE "billing"."lines" RENAME COLUMN "inchworm_next_lines_order_id_c65c25ee" TO "order_id";
ALTER TABLE "billing"."lines" ALTER COLUMN "order_id" SET NOT NULL;
ALTER TABLE "billing"."lines" DROP CONSTRAINT "inchworm_set_lines_inchworm_next_lines_order_id_c65c25_a46c0022";
ALTER TABLE "billing"."lines" ALTER COLUMN "inchworm_last_lines_order_id_5de11b87" DROP NOT NULL;
CREATE FUNCTION "billing"."inchworm_mirror_lines_inchworm_last_lines_order_id_5de_11862eac"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_lines_order_id_5de11b87" := CASE WHEN NEW."order_id" BETWEEN -2147483648 AND 2147483647 THEN NEW."order_id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_lines_inchworm_last_lines_order_id__11862eac" BEFORE INSERT OR UPDATE ON "billing"."lines"
    FOR EACH ROW EXECUTE FUNCTION "billing"."inchworm_mirror_lines_inchworm_last_lines_order_id_5de_11862eac"();
CREATE VIEW "shop"."items" AS
    SELECT "id", "order_id", "amount"
    FROM "billing"."lines";
DO $inchworm$DECLARE
    given record;
BEGIN
    FOR given IN
        SELECT t.relowner::regrole AS owner
        FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_class AS v ON v.relowner <> t.relowner
        WHERE t.oid = '"billing"."lines"'::regclass AND v.oid = '"shop"."items"'::regclass
    LOOP
        EXECUTE format('ALTER VIEW %s OWNER TO %s', '"shop"."items"'::regclass, given.owner);
    END LOOP;
    FOR given IN
        SELECT DISTINCT CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role
        FROM pg_catalog.pg_class AS v CROSS JOIN pg_catalog.aclexplode(v.relacl) AS r
        WHERE v.oid = '"shop"."items"'::regclass AND r.grantee <> v.relowner
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', '"shop"."items"'::regclass, given.role);
    END LOOP;
    FOR given IN
        SELECT r.privilege, CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role,
            CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS further
        FROM (
            SELECT a.privilege_type AS privilege, a.*, t.relowner
            FROM pg_catalog.pg_class AS t CROSS JOIN pg_catalog.aclexplode(t.relacl) AS a
            WHERE t.oid = '"billing"."lines"'::regclass
            UNION
            SELECT format('%s (%I)', a.privilege_type, s.attname), a.*, t.relowner
            FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid
                JOIN pg_catalog.pg_attribute AS s ON s.attrelid = '"shop"."items"'::regclass AND s.attname = c.attname
                CROSS JOIN pg_catalog.aclexplode(c.attacl) AS a
            WHERE t.oid = '"billing"."lines"'::regclass) AS r
        WHERE r.grantee <> r.relowner AND r.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        ORDER BY 2, 1
    LOOP
        EXECUTE format('GRANT %s ON %s TO %s%s', given.privilege, '"shop"."items"'::regclass, given.role, given.further);
    END LOOP;
END$inchworm$;
