--! t1 transaction reversible lock="SHARE ROW EXCLUSIVE" on="billing"."line"
-- Gives the sequences behind identity columns of billing.line names that begin with line, where they begin with item.
-- Nobody else knows them by name.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
DO $inchworm$DECLARE
    owned record;
BEGIN
    LOCK TABLE "billing"."line" IN SHARE ROW EXCLUSIVE MODE;
    FOR owned IN
        SELECT s.oid::regclass AS sequence, c.attname, n.nspname
        FROM pg_catalog.pg_depend AS d
            JOIN pg_catalog.pg_class AS s ON s.oid = d.objid AND s.relkind = 'S'
            JOIN pg_catalog.pg_namespace AS n ON n.oid = s.relnamespace
            JOIN pg_catalog.pg_attribute AS c ON c.attrelid = d.refobjid AND c.attnum = d.refobjsubid
        WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.refclassid = 'pg_catalog.pg_class'::regclass
            AND d.refobjid = '"billing"."line"'::regclass AND d.deptype = 'i'
            AND s.relname = format('%s_%s_seq', 'item'::text, c.attname)
            AND octet_length(format('%s_%s_seq', 'line'::text, c.attname)) < 64
            AND to_regclass(format('%I.%I', n.nspname, format('%s_%s_seq', 'line'::text, c.attname))) IS NULL
        ORDER BY c.attnum
    LOOP
        EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', owned.sequence,
            format('%s_%s_seq', 'line'::text, owned.attname));
    END LOOP;
END$inchworm$;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."line"
-- Renames the constraint item_pkey of billing.line to line_pkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until contract has tightened the new release cannot use ON CONFLICT ON CONSTRAINT line_pkey on billing.line.
ALTER TABLE "billing"."line" RENAME CONSTRAINT "item_pkey" TO "line_pkey";

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="billing"."line"
-- Renames the constraint item_invoice_id_fkey of billing.line to line_invoice_id_fkey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "billing"."line" RENAME CONSTRAINT "item_invoice_id_fkey" TO "line_invoice_id_fkey";

--! r1 transaction reversible on="shop"."invoice"
-- Drops the view shop.invoice, which only the old release used.
DROP VIEW "shop"."invoice";

--! r2 transaction reversible on="shop"."item"
-- Drops the view shop.item, which only the old release used.
DROP VIEW "shop"."item";
