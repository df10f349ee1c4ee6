--! t1 transaction reversible lock="SHARE ROW EXCLUSIVE" on="purchases"
-- Gives the sequences behind identity columns of purchases names that begin with purchases, where they begin with orders.
-- Nobody else knows them by name.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
DO $inchworm$DECLARE
    owned record;
BEGIN
    LOCK TABLE "purchases" IN SHARE ROW EXCLUSIVE MODE;
    FOR owned IN
        SELECT s.oid::regclass AS sequence, c.attname, n.nspname
        FROM pg_catalog.pg_depend AS d
            JOIN pg_catalog.pg_class AS s ON s.oid = d.objid AND s.relkind = 'S'
            JOIN pg_catalog.pg_namespace AS n ON n.oid = s.relnamespace
            JOIN pg_catalog.pg_attribute AS c ON c.attrelid = d.refobjid AND c.attnum = d.refobjsubid
        WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.refclassid = 'pg_catalog.pg_class'::regclass
            AND d.refobjid = '"purchases"'::regclass AND d.deptype = 'i'
            AND s.relname = format('%s_%s_seq', 'orders'::text, c.attname)
            AND octet_length(format('%s_%s_seq', 'purchases'::text, c.attname)) < 64
            AND to_regclass(format('%I.%I', n.nspname, format('%s_%s_seq', 'purchases'::text, c.attname))) IS NULL
        ORDER BY c.attnum
    LOOP
        EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', owned.sequence,
            format('%s_%s_seq', 'purchases'::text, owned.attname));
    END LOOP;
END$inchworm$;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Renames the constraint orders_pkey of purchases to purchases_pkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot use ON CONFLICT ON CONSTRAINT purchases_pkey on purchases.
ALTER TABLE "purchases" RENAME CONSTRAINT "orders_pkey" TO "purchases_pkey";

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
-- Renames the constraint orders_number_key of purchases to purchases_number_key.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot use ON CONFLICT ON CONSTRAINT purchases_number_key on purchases.
ALTER TABLE "purchases" RENAME CONSTRAINT "orders_number_key" TO "purchases_number_key";

--! r1 transaction reversible on="orders"
-- Drops the view orders, which only the old release used.
DROP VIEW "orders";
