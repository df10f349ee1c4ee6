--! t12 transaction reversible lock="SHARE ROW EXCLUSIVE" on="lines"
-- Takes up the sync of lines.amount again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_lines_amount_26df7964"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."amount" := (SELECT (number / 2) FROM (SELECT NEW.*) AS "lines");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_lines_amount_26df7964" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW WHEN (NEW."amount" IS NULL) EXECUTE FUNCTION "inchworm_fill_lines_amount_26df7964"();

--! t11 transaction reversible lock="SHARE ROW EXCLUSIVE" on="lines"
-- Takes up the sync of lines.label again, for the old release.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
CREATE FUNCTION "inchworm_fill_lines_label_d105e375"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."label" := (SELECT (concat(warehouse, '-', number)) FROM (SELECT NEW.*) AS "lines");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_lines_label_d105e375" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW WHEN (NEW."label" IS NULL) EXECUTE FUNCTION "inchworm_fill_lines_label_d105e375"();

--! t10 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Refuses NULL in lines.amount from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_set_lines_amount_466a7976" CHECK ("amount" IS NOT NULL) NOT VALID;

--! t10 transaction reversible on="lines"
-- Looks at the rows of lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_set_lines_amount_466a7976";

--! t9 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Allows NULL in lines.amount again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ALTER COLUMN "amount" DROP NOT NULL;

--! t7 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" DROP CONSTRAINT "inchworm_set_lines_amount_466a7976";

--! t5 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Refuses NULL in lines.label from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD CONSTRAINT "inchworm_set_lines_label_db2b15ae" CHECK ("label" IS NOT NULL) NOT VALID;

--! t5 transaction reversible on="lines"
-- Looks at the rows of lines that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "lines" VALIDATE CONSTRAINT "inchworm_set_lines_label_db2b15ae";

--! t4 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Allows NULL in lines.label again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ALTER COLUMN "label" DROP NOT NULL;

--! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" DROP CONSTRAINT "inchworm_set_lines_label_db2b15ae";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
-- Takes the trigger for lines.amount away; what it and the backfill filled stays.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_lines_amount_26df7964" ON "lines";
DROP FUNCTION "inchworm_fill_lines_amount_26df7964"();

--! e1 check reversible-if on="lines" complaint="lines.label holds values that the new release may have written; they would be lost"
-- Rows whose value in lines.label would be lost.
SELECT "product", "warehouse", "number" FROM "lines"
    WHERE "label" IS NOT NULL
    AND CAST("label" AS text) IS DISTINCT FROM CAST(CAST((concat(warehouse, '-', number)) AS varchar(255)) AS text);

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="lines"
-- Drops column lines.label, which only the new release knows.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_fill_lines_label_d105e375" ON "lines";
DROP FUNCTION "inchworm_fill_lines_label_d105e375"();
ALTER TABLE "lines" DROP COLUMN "label";
