--! e1 check reversible on="items" complaint="items has row-level security, which the view that will stand in for it would bypass; plan for postgresql:15, whose views can obey it, or do without"
-- Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
SELECT oid::regclass FROM pg_catalog.pg_class
    WHERE oid = '"items"'::regclass AND relrowsecurity;

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="items"
-- Renames table items to lines, and puts a view in its place, through which the old release
-- goes on reading and writing. Who had rights on the table has them on the view.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds a view over lines where items was: it cannot TRUNCATE it, COPY to it, refer to it by new foreign keys,
-- GROUP BY its key alone, use ON CONFLICT ON CONSTRAINT or ask pg_get_serial_sequence.
ALTER TABLE "items" RENAME TO "lines";
CREATE VIEW "items" AS
    SELECT "id", "order_id", "amount"
    FROM "lines";
DO $inchworm$DECLARE
    given record;
BEGIN
    FOR given IN
        SELECT t.relowner::regrole AS owner
        FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_class AS v ON v.relowner <> t.relowner
        WHERE t.oid = '"lines"'::regclass AND v.oid = '"items"'::regclass
    LOOP
        EXECUTE format('ALTER VIEW %s OWNER TO %s', '"items"'::regclass, given.owner);
    END LOOP;
    FOR given IN
        SELECT DISTINCT CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role
        FROM pg_catalog.pg_class AS v CROSS JOIN pg_catalog.aclexplode(v.relacl) AS r
        WHERE v.oid = '"items"'::regclass AND r.grantee <> v.relowner
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', '"items"'::regclass, given.role);
    END LOOP;
    FOR given IN
        SELECT r.privilege, CASE WHEN r.grantee = 0 THEN 'PUBLIC' ELSE r.grantee::regrole::text END AS role,
            CASE WHEN r.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS further
        FROM (
            SELECT a.privilege_type AS privilege, a.*, t.relowner
            FROM pg_catalog.pg_class AS t CROSS JOIN pg_catalog.aclexplode(t.relacl) AS a
            WHERE t.oid = '"lines"'::regclass
            UNION
            SELECT format('%s (%I)', a.privilege_type, s.attname), a.*, t.relowner
            FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid
                JOIN pg_catalog.pg_attribute AS s ON s.attrelid = '"items"'::regclass AND s.attname = c.attname
                CROSS JOIN pg_catalog.aclexplode(c.attacl) AS a
            WHERE t.oid = '"lines"'::regclass) AS r
        WHERE r.grantee <> r.relowner AND r.privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        ORDER BY 2, 1
    LOOP
        EXECUTE format('GRANT %s ON %s TO %s%s', given.privilege, '"items"'::regclass, given.role, given.further);
    END LOOP;
END$inchworm$;

--! e3 check reversible on="orders" complaint="orders has row-level security, which the view that will stand in for it would bypass; plan for postgresql:15, whose views can obey it, or do without"
-- Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
SELECT oid::regclass FROM pg_catalog.pg_class
    WHERE oid = '"orders"'::regclass AND relrowsecurity;

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
-- Renames table orders to purchases, and puts a view in its place, through which the old release
-- goes on reading and writing. Who had rights on the table has them on the view.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release finds a view over purchases where orders was: it cannot TRUNCATE it, COPY to it, refer to it by new foreign keys,
-- GROUP BY its key alone, use ON CONFLICT ON CONSTRAINT or ask pg_get_serial_sequence.
ALTER TABLE "orders" RENAME TO "purchases";
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

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="purchases"
-- Adds column purchases.code, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD COLUMN "code" varchar(20);
EXPLAIN (COSTS FALSE) UPDATE "purchases" SET "code" = (lower(number));
EXPLAIN (COSTS FALSE) SELECT (lower(number)) FROM (SELECT * FROM "purchases") AS "purchases";
CREATE FUNCTION "inchworm_fill_purchases_code_ceaffeff"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."code" := (SELECT (lower(number)) FROM (SELECT NEW.*) AS "purchases");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_purchases_code_ceaffeff" BEFORE INSERT OR UPDATE ON "purchases"
    FOR EACH ROW WHEN (NEW."code" IS NULL) EXECUTE FUNCTION "inchworm_fill_purchases_code_ceaffeff"();

--! e6 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Adds column lines.quantity beside amount, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD COLUMN "quantity" integer;
CREATE FUNCTION "inchworm_sync_lines_quantity_d9992c7e"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."quantity")::record *<> ROW(OLD."quantity") THEN
        NEW."amount" := NEW."quantity";
    ELSIF ROW(NEW."amount")::record *<> ROW(OLD."amount") OR NEW."quantity" IS NULL THEN
        NEW."quantity" := NEW."amount";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_lines_quantity_d9992c7e" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_lines_quantity_d9992c7e"();

--! e7 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Adds column purchases.stage beside state, which it will replace, and a trigger that
-- keeps the two equal, whichever is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "purchases" ADD COLUMN "stage" varchar(10);
CREATE FUNCTION "inchworm_sync_purchases_stage_19fa9339"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    IF ROW(NEW."stage")::record *<> ROW(OLD."stage") THEN
        NEW."state" := NEW."stage";
    ELSIF ROW(NEW."state")::record *<> ROW(OLD."state") OR NEW."stage" IS NULL THEN
        NEW."stage" := NEW."state";
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_sync_purchases_stage_19fa9339" BEFORE INSERT OR UPDATE ON "purchases"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_sync_purchases_stage_19fa9339"();

--! e8 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders","purchases"
-- Widens purchases.note from varchar(40) to varchar(60). Every value stays as it is stored: nothing is rewritten or scanned.
-- The view orders is made anew around that, and shows what is there then.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and purchases, and at most the lock budget of waiting for it.
-- From expand on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From expand on the old release cannot be started again where it validates the type of orders.note at start.
-- From expand on the old release may read values in orders.note that do not fit varchar(40).
DROP VIEW "orders";
ALTER TABLE "purchases" ALTER COLUMN "note" TYPE varchar(60);
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

--! e9 transaction reversible lock="SHARE ROW EXCLUSIVE" on="purchases"
-- Fills purchases.rank by a trigger in rows that are written without a value, so that the new release
-- reads no NULL. EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From expand on the old release gets (0) where it writes NULL to orders.rank.
EXPLAIN (COSTS FALSE) UPDATE "purchases" SET "rank" = (0);
EXPLAIN (COSTS FALSE) SELECT (0) FROM (SELECT * FROM "purchases") AS "purchases";
CREATE FUNCTION "inchworm_fill_purchases_rank_ba47215c"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."rank" := (SELECT (0) FROM (SELECT NEW.*) AS "purchases");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_purchases_rank_ba47215c" BEFORE INSERT OR UPDATE ON "purchases"
    FOR EACH ROW WHEN (NEW."rank" IS NULL) EXECUTE FUNCTION "inchworm_fill_purchases_rank_ba47215c"();

--! e10 statement reversible effect=index-present index="purchases_customer_id_idx" on="purchases"
-- Builds the index purchases_customer_id_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "purchases_customer_id_idx" ON "purchases" ("customer_id");

--! e11 statement reversible effect=index-present index="purchases_note_idx" on="purchases"
-- Builds the index purchases_note_idx while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "purchases_note_idx" ON "purchases" ("note", "number");
