--! e1 transaction reversible lock="SHARE ROW EXCLUSIVE" on="customers"
-- Fills customers.fax by a trigger in rows that are written without it: the new release no longer
-- writes it, the old one still reads it. EXPLAIN tries the expression first, without running it.
-- SHARE ROW EXCLUSIVE for milliseconds: reads go on, writes wait that long.
EXPLAIN (COSTS FALSE) UPDATE "customers" AS "inchworm_row"
    SET "fax" = (SELECT ('') FROM (SELECT "inchworm_row".*) AS "customers") WHERE FALSE;
CREATE FUNCTION "inchworm_fill_customers_fax_746b36c4"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."fax" := (SELECT ('') FROM (SELECT NEW.*) AS "customers");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_customers_fax_746b36c4" BEFORE INSERT OR UPDATE ON "customers"
    FOR EACH ROW WHEN (NEW."fax" IS NULL) EXECUTE FUNCTION "inchworm_fill_customers_fax_746b36c4"();
