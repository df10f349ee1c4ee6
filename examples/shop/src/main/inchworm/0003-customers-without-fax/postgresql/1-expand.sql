--! e1 transaction reversible lock="SHARE ROW EXCLUSIVE" on="customers"
-- Fills customers.fax by a trigger in rows that are written without it: the new release no longer
-- writes it, the old one still reads it. EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads ('') in customers.fax of rows that the new release wrote without it.
EXPLAIN (COSTS FALSE) UPDATE "customers" SET "fax" = ('');
EXPLAIN (COSTS FALSE) SELECT ('') FROM (SELECT * FROM "customers") AS "customers";
CREATE FUNCTION "inchworm_fill_customers_fax_746b36c4"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."fax" := (SELECT ('') FROM (SELECT NEW.*) AS "customers");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_customers_fax_746b36c4" BEFORE INSERT OR UPDATE ON "customers"
    FOR EACH ROW WHEN (NEW."fax" IS NULL) EXECUTE FUNCTION "inchworm_fill_customers_fax_746b36c4"();
