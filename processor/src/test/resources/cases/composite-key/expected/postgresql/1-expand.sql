--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="lines"
-- Adds column lines.label, nullable for now. A trigger fills it in rows
-- that the old release writes; EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "lines" ADD COLUMN "label" varchar(255);
EXPLAIN (COSTS FALSE) UPDATE "lines" SET "label" = (concat(warehouse, '-', number));
EXPLAIN (COSTS FALSE) SELECT (concat(warehouse, '-', number)) FROM (SELECT * FROM "lines") AS "lines";
CREATE FUNCTION "inchworm_fill_lines_label_d105e375"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."label" := (SELECT (concat(warehouse, '-', number)) FROM (SELECT NEW.*) AS "lines");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_lines_label_d105e375" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW WHEN (NEW."label" IS NULL) EXECUTE FUNCTION "inchworm_fill_lines_label_d105e375"();

--! e2 transaction reversible lock="SHARE ROW EXCLUSIVE" on="lines"
-- Fills lines.amount by a trigger in rows that are written without a value, so that the new release
-- reads no NULL. EXPLAIN tries the expression first, without running it.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From expand on the old release gets (number / 2) where it writes NULL to lines.amount.
EXPLAIN (COSTS FALSE) UPDATE "lines" SET "amount" = (number / 2);
EXPLAIN (COSTS FALSE) SELECT (number / 2) FROM (SELECT * FROM "lines") AS "lines";
CREATE FUNCTION "inchworm_fill_lines_amount_26df7964"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."amount" := (SELECT (number / 2) FROM (SELECT NEW.*) AS "lines");
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_fill_lines_amount_26df7964" BEFORE INSERT OR UPDATE ON "lines"
    FOR EACH ROW WHEN (NEW."amount" IS NULL) EXECUTE FUNCTION "inchworm_fill_lines_amount_26df7964"();
