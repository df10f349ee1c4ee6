--! r9 check reversible-if on="parcels" complaint="some rows of parcels have the same code, line; mend or delete them"
-- Looks for duplicates that the unique index inchworm_twin_parcels_unique_is_dropped_df24a6bd would not allow.
SELECT "code", "line", count(*) AS "rows" FROM "parcels"
    WHERE "code" IS NOT NULL AND "line" IS NOT NULL
    GROUP BY "code", "line" HAVING count(*) > 1;

--! r9 statement reversible-if effect=index-present index="inchworm_twin_parcels_unique_is_dropped_df24a6bd" on="parcels"
-- Builds the unique index inchworm_twin_parcels_unique_is_dropped_df24a6bd while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_parcels_unique_is_dropped_df24a6bd" ON "parcels" ("code", "line");

--! r8 statement reversible effect=index-present index="inchworm_twin_parcels_part_is_dropped_8f07d8b6" on="parcels"
-- Builds the index inchworm_twin_parcels_part_is_dropped_8f07d8b6 while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_parcels_part_is_dropped_8f07d8b6" ON "parcels" ("line") WHERE (code > 3);

--! r7 statement reversible effect=index-present index="inchworm_twin_parcels_is_dropped_6dce18e5" on="parcels"
-- Builds the index inchworm_twin_parcels_is_dropped_6dce18e5 while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_parcels_is_dropped_6dce18e5" ON "parcels" ("code");

--! r6 statement reversible effect=index-present index="inchworm_twin_parcels_has_more_af865ae6" on="parcels"
-- Builds the index inchworm_twin_parcels_has_more_af865ae6 while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_parcels_has_more_af865ae6" ON "parcels" ("shelf");

--! r5 statement reversible effect=index-present index="inchworm_twin_parcels_becomes_unique_fc76de44" on="parcels"
-- Builds the index inchworm_twin_parcels_becomes_unique_fc76de44 while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_parcels_becomes_unique_fc76de44" ON "parcels" ("line", "shelf");

--! r4 check reversible-if on="parcels" complaint="some rows of parcels have the same serial; mend or delete them"
-- Looks for duplicates that the unique index inchworm_twin_parcels_key_is_dropped_f6354df5 would not allow.
SELECT "serial", count(*) AS "rows" FROM "parcels"
    WHERE "serial" IS NOT NULL
    GROUP BY "serial" HAVING count(*) > 1;

--! r4 statement reversible-if effect=index-present index="inchworm_twin_parcels_key_is_dropped_f6354df5" on="parcels"
-- Builds the unique index inchworm_twin_parcels_key_is_dropped_f6354df5 while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_parcels_key_is_dropped_f6354df5" ON "parcels" ("serial");

--! r3 check reversible-if on="parcels" complaint="some rows of parcels have the same number, line; mend or delete them"
-- Looks for duplicates that the unique index inchworm_twin_parcels_key_has_less_dcbd68c6 would not allow.
SELECT "number", "line", count(*) AS "rows" FROM "parcels"
    WHERE "number" IS NOT NULL AND "line" IS NOT NULL
    GROUP BY "number", "line" HAVING count(*) > 1;

--! r3 statement reversible-if effect=index-present index="inchworm_twin_parcels_key_has_less_dcbd68c6" on="parcels"
-- Builds the unique index inchworm_twin_parcels_key_has_less_dcbd68c6 while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_parcels_key_has_less_dcbd68c6" ON "parcels" ("number", "line");

--! r2 check reversible-if on="parcels" complaint="some rows of parcels have the same number; mend or delete them"
-- Looks for duplicates that the unique index inchworm_twin_parcels_key_has_more_d32d912a would not allow.
SELECT "number", count(*) AS "rows" FROM "parcels"
    WHERE "number" IS NOT NULL
    GROUP BY "number" HAVING count(*) > 1;

--! r2 statement reversible-if effect=index-present index="inchworm_twin_parcels_key_has_more_d32d912a" on="parcels"
-- Builds the unique index inchworm_twin_parcels_key_has_more_d32d912a while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_parcels_key_has_more_d32d912a" ON "parcels" ("number");

--! r1 check reversible-if on="parcels" complaint="some rows of parcels have the same id; mend or delete them"
-- Looks for duplicates that the unique index inchworm_old_parcels_parcels_pkey_58fa6668 would not allow.
SELECT "id", count(*) AS "rows" FROM "parcels"
    WHERE "id" IS NOT NULL
    GROUP BY "id" HAVING count(*) > 1;

--! r1 statement reversible-if effect=index-present index="inchworm_old_parcels_parcels_pkey_58fa6668" on="parcels"
-- Builds the unique index inchworm_old_parcels_parcels_pkey_58fa6668 while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_old_parcels_parcels_pkey_58fa6668" ON "parcels" ("id");

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="parcels"
-- Replaces the primary key of parcels: it is (id) from now on.
-- The index is there and its columns are NOT NULL: nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" DROP CONSTRAINT "parcels_pkey";
ALTER TABLE "parcels" ADD CONSTRAINT "parcels_pkey" PRIMARY KEY USING INDEX "inchworm_old_parcels_parcels_pkey_58fa6668";

--! t8 statement reversible effect=index-absent index="inchworm_new_parcels_becomes_unique_abb4d59a" on="parcels"
-- Drops the unique index inchworm_new_parcels_becomes_unique_abb4d59a while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_parcels_becomes_unique_abb4d59a";

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the unique constraint key_with_less with its index.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" DROP CONSTRAINT "key_with_less";

--! t5 statement reversible effect=index-absent index="key_with_less" on="parcels"
-- Drops the unique index key_with_less while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "key_with_less";

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the unique constraint inchworm_new_parcels_key_has_more_6fd47dc7 with its index.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" DROP CONSTRAINT "inchworm_new_parcels_key_has_more_6fd47dc7";

--! t2 statement reversible effect=index-absent index="inchworm_new_parcels_key_has_more_6fd47dc7" on="parcels"
-- Drops the unique index inchworm_new_parcels_key_has_more_6fd47dc7 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_parcels_key_has_more_6fd47dc7";

--! t1 statement reversible effect=index-absent index="inchworm_new_parcels_parcels_pkey_8c406e75" on="parcels"
-- Drops the unique index inchworm_new_parcels_parcels_pkey_8c406e75 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_parcels_parcels_pkey_8c406e75";

--! b31 statement reversible effect=index-absent index="inchworm_new_parcels_has_more_ea6f97cb" on="parcels"
-- Drops the index inchworm_new_parcels_has_more_ea6f97cb while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_new_parcels_has_more_ea6f97cb";

--! b29 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the check inchworm_twin_parcels_check_is_renamed_3df60573.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" DROP CONSTRAINT "inchworm_twin_parcels_check_is_renamed_3df60573";

--! b28 statement reversible effect=index-absent index="inchworm_twin_parcels_part_is_dropped_8f07d8b6" on="parcels"
-- Drops the index inchworm_twin_parcels_part_is_dropped_8f07d8b6 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_part_is_dropped_8f07d8b6";

--! b27 check reversible-if on="parcels" complaint="parcels.id holds values that do not fit integer; they would be lost"
-- Rows whose value in parcels.id would be lost.
SELECT "id", "shop" FROM "parcels"
    WHERE ROW(CAST("inchworm_last_parcels_id_481ae963" AS bigint))::record *<> ROW("id");

--! b27 check reversible-if on="parcels" complaint="parcels.code holds values that do not fit integer; they would be lost"
-- Rows whose value in parcels.code would be lost.
SELECT "id", "shop" FROM "parcels"
    WHERE ROW(CAST("inchworm_last_parcels_code_c5a295ab" AS bigint))::record *<> ROW("code");

--! b27 check reversible-if on="parcels" complaint="parcels.shelf holds values that do not fit integer; they would be lost"
-- Rows whose value in parcels.shelf would be lost.
SELECT "id", "shop" FROM "parcels"
    WHERE ROW(CAST("inchworm_last_parcels_shelf_4f3cd4b4" AS bigint))::record *<> ROW("shelf");

--! b27 check reversible-if on="parcels" complaint="parcels.serial holds values that do not fit integer; they would be lost"
-- Rows whose value in parcels.serial would be lost.
SELECT "id", "shop" FROM "parcels"
    WHERE ROW(CAST("inchworm_last_parcels_serial_b7b4ad34" AS bigint))::record *<> ROW("serial");

--! b27 check reversible-if on="parcels" complaint="parcels.number holds values that do not fit integer; they would be lost"
-- Rows whose value in parcels.number would be lost.
SELECT "id", "shop" FROM "parcels"
    WHERE ROW(CAST("inchworm_last_parcels_number_58df2e30" AS bigint))::record *<> ROW("number");

--! b27 statement reversible-if effect=index-present index="inchworm_back_parcels_parcels_pkey_9bb379af" on="parcels"
-- Builds the index inchworm_back_parcels_parcels_pkey_9bb379af while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_back_parcels_parcels_pkey_9bb379af" ON "parcels" ("inchworm_last_parcels_id_481ae963");

--! b27 check reversible-if on="parcels" complaint="parcels.id holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id", "shop" FROM "parcels" WHERE "inchworm_last_parcels_id_481ae963" IS NULL;

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="parcels"
-- Refuses NULL in the narrow column of parcels.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_id_481ae963_5584996e" CHECK ("inchworm_last_parcels_id_481ae963" IS NOT NULL) NOT VALID;

--! b27 transaction reversible-if on="parcels"
-- Looks at the rows of parcels that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "parcels" VALIDATE CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_id_481ae963_5584996e";

--! b27 check reversible-if on="parcels" complaint="parcels.code holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id", "shop" FROM "parcels" WHERE "inchworm_last_parcels_code_c5a295ab" IS NULL;

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="parcels"
-- Refuses NULL in the narrow column of parcels.code, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_code_c5a295_321a2fe0" CHECK ("inchworm_last_parcels_code_c5a295ab" IS NOT NULL) NOT VALID;

--! b27 transaction reversible-if on="parcels"
-- Looks at the rows of parcels that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "parcels" VALIDATE CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_code_c5a295_321a2fe0";

--! b27 check reversible-if on="parcels" complaint="parcels.shelf holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id", "shop" FROM "parcels" WHERE "inchworm_last_parcels_shelf_4f3cd4b4" IS NULL;

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="parcels"
-- Refuses NULL in the narrow column of parcels.shelf, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_shelf_4f3cd_eb22fc41" CHECK ("inchworm_last_parcels_shelf_4f3cd4b4" IS NOT NULL) NOT VALID;

--! b27 transaction reversible-if on="parcels"
-- Looks at the rows of parcels that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "parcels" VALIDATE CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_shelf_4f3cd_eb22fc41";

--! b27 check reversible-if on="parcels" complaint="parcels.serial holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id", "shop" FROM "parcels" WHERE "inchworm_last_parcels_serial_b7b4ad34" IS NULL;

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="parcels"
-- Refuses NULL in the narrow column of parcels.serial, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_serial_b7b4_145be98b" CHECK ("inchworm_last_parcels_serial_b7b4ad34" IS NOT NULL) NOT VALID;

--! b27 transaction reversible-if on="parcels"
-- Looks at the rows of parcels that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "parcels" VALIDATE CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_serial_b7b4_145be98b";

--! b27 check reversible-if on="parcels" complaint="parcels.number holds values that do not fit integer; they would be lost"
-- Looks for rows whose value is in the wider column alone.
SELECT "id", "shop" FROM "parcels" WHERE "inchworm_last_parcels_number_58df2e30" IS NULL;

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="parcels"
-- Refuses NULL in the narrow column of parcels.number, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_number_58df_85f9fb95" CHECK ("inchworm_last_parcels_number_58df2e30" IS NOT NULL) NOT VALID;

--! b27 transaction reversible-if on="parcels"
-- Looks at the rows of parcels that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "parcels" VALIDATE CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_number_58df_85f9fb95";

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="parcels"
-- The narrow columns take their names parcels.id and parcels.code and parcels.shelf and parcels.serial and parcels.number back.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_id_48_99638d4b" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_id_481ae_99638d4b"();
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_code__fd36b76a" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_code_c5a_fd36b76a"();
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_shelf_22910405" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_shelf_4f_22910405"();
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_seria_61cfdcaa" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_serial_b_61cfdcaa"();
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_numbe_a589290e" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_number_5_a589290e"();
ALTER TABLE "parcels" DROP CONSTRAINT "parcels_pkey";
ALTER TABLE "parcels" RENAME COLUMN "id" TO "inchworm_next_parcels_id_b8080b80";
ALTER TABLE "parcels" RENAME COLUMN "inchworm_last_parcels_id_481ae963" TO "id";
ALTER TABLE "parcels" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "parcels" DROP CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_id_481ae963_5584996e";
ALTER TABLE "parcels" ALTER COLUMN "inchworm_next_parcels_id_b8080b80" DROP NOT NULL;
ALTER TABLE "parcels" RENAME COLUMN "code" TO "inchworm_next_parcels_code_16043b8b";
ALTER TABLE "parcels" RENAME COLUMN "inchworm_last_parcels_code_c5a295ab" TO "code";
ALTER TABLE "parcels" ALTER COLUMN "code" SET NOT NULL;
ALTER TABLE "parcels" DROP CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_code_c5a295_321a2fe0";
ALTER TABLE "parcels" ALTER COLUMN "inchworm_next_parcels_code_16043b8b" DROP NOT NULL;
ALTER TABLE "parcels" RENAME COLUMN "shelf" TO "inchworm_next_parcels_shelf_840f2236";
ALTER TABLE "parcels" RENAME COLUMN "inchworm_last_parcels_shelf_4f3cd4b4" TO "shelf";
ALTER TABLE "parcels" ALTER COLUMN "shelf" SET NOT NULL;
ALTER TABLE "parcels" DROP CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_shelf_4f3cd_eb22fc41";
ALTER TABLE "parcels" ALTER COLUMN "inchworm_next_parcels_shelf_840f2236" DROP NOT NULL;
ALTER TABLE "parcels" RENAME COLUMN "serial" TO "inchworm_next_parcels_serial_3509cec2";
ALTER TABLE "parcels" RENAME COLUMN "inchworm_last_parcels_serial_b7b4ad34" TO "serial";
ALTER TABLE "parcels" ALTER COLUMN "serial" SET NOT NULL;
ALTER TABLE "parcels" DROP CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_serial_b7b4_145be98b";
ALTER TABLE "parcels" ALTER COLUMN "inchworm_next_parcels_serial_3509cec2" DROP NOT NULL;
ALTER TABLE "parcels" RENAME COLUMN "number" TO "inchworm_next_parcels_number_a14c4f3e";
ALTER TABLE "parcels" RENAME COLUMN "inchworm_last_parcels_number_58df2e30" TO "number";
ALTER TABLE "parcels" ALTER COLUMN "number" SET NOT NULL;
ALTER TABLE "parcels" DROP CONSTRAINT "inchworm_set_parcels_inchworm_last_parcels_number_58df_85f9fb95";
ALTER TABLE "parcels" ALTER COLUMN "inchworm_next_parcels_number_a14c4f3e" DROP NOT NULL;
ALTER TABLE "parcels" ADD CONSTRAINT "parcels_pkey" PRIMARY KEY USING INDEX "inchworm_back_parcels_parcels_pkey_9bb379af";
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_id_b8080_c4851097"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_parcels_id_b8080b80" := NEW."id";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_id_b8_c4851097" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_id_b8080_c4851097"();
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_code_160_a4b29067"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_parcels_code_16043b8b" := NEW."code";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_code__a4b29067" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_code_160_a4b29067"();
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_shelf_84_2ae85a5d"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_parcels_shelf_840f2236" := NEW."shelf";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_shelf_2ae85a5d" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_shelf_84_2ae85a5d"();
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_serial_3_c8587ae3"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_parcels_serial_3509cec2" := NEW."serial";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_seria_c8587ae3" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_serial_3_c8587ae3"();
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_number_a_8f0b5d03"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_next_parcels_number_a14c4f3e" := NEW."number";
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_numbe_8f0b5d03" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_number_a_8f0b5d03"();

--! b25 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" DROP CONSTRAINT IF EXISTS "inchworm_set_parcels_inchworm_next_parcels_number_a14c_52daf3ed";

--! b23 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" DROP CONSTRAINT IF EXISTS "inchworm_set_parcels_inchworm_next_parcels_serial_3509_2d112fe9";

--! b21 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" DROP CONSTRAINT IF EXISTS "inchworm_set_parcels_inchworm_next_parcels_shelf_840f2_a7ac6750";

--! b19 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" DROP CONSTRAINT IF EXISTS "inchworm_set_parcels_inchworm_next_parcels_code_16043b_5dffeb92";

--! b17 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the check again.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" DROP CONSTRAINT IF EXISTS "inchworm_set_parcels_inchworm_next_parcels_id_b8080b80_a2c96714";

--! b16 statement reversible effect=index-absent index="inchworm_twin_parcels_parcels_pkey_831c7f51" on="parcels"
-- Drops the index inchworm_twin_parcels_parcels_pkey_831c7f51 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_parcels_pkey_831c7f51";

--! b15 statement reversible effect=index-absent index="inchworm_twin_parcels_key_is_renamed_07b30b57" on="parcels"
-- Drops the index inchworm_twin_parcels_key_is_renamed_07b30b57 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_key_is_renamed_07b30b57";

--! b14 statement reversible effect=index-absent index="inchworm_twin_parcels_key_is_dropped_f6354df5" on="parcels"
-- Drops the index inchworm_twin_parcels_key_is_dropped_f6354df5 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_key_is_dropped_f6354df5";

--! b13 statement reversible effect=index-absent index="inchworm_twin_parcels_key_has_more_d32d912a" on="parcels"
-- Drops the index inchworm_twin_parcels_key_has_more_d32d912a while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_key_has_more_d32d912a";

--! b12 statement reversible effect=index-absent index="inchworm_twin_parcels_key_has_less_dcbd68c6" on="parcels"
-- Drops the index inchworm_twin_parcels_key_has_less_dcbd68c6 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_key_has_less_dcbd68c6";

--! b11 statement reversible effect=index-absent index="inchworm_twin_parcels_unique_is_dropped_df24a6bd" on="parcels"
-- Drops the index inchworm_twin_parcels_unique_is_dropped_df24a6bd while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_unique_is_dropped_df24a6bd";

--! b10 statement reversible effect=index-absent index="inchworm_twin_parcels_is_renamed_55c6bbc5" on="parcels"
-- Drops the index inchworm_twin_parcels_is_renamed_55c6bbc5 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_is_renamed_55c6bbc5";

--! b9 statement reversible effect=index-absent index="inchworm_twin_parcels_is_dropped_6dce18e5" on="parcels"
-- Drops the index inchworm_twin_parcels_is_dropped_6dce18e5 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_is_dropped_6dce18e5";

--! b8 statement reversible effect=index-absent index="inchworm_twin_parcels_has_more_af865ae6" on="parcels"
-- Drops the index inchworm_twin_parcels_has_more_af865ae6 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_has_more_af865ae6";

--! b7 statement reversible effect=index-absent index="inchworm_twin_parcels_becomes_unique_fc76de44" on="parcels"
-- Drops the index inchworm_twin_parcels_becomes_unique_fc76de44 while others read and write.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_becomes_unique_fc76de44";

--! e5 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_numbe_8f0b5d03" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_number_a_8f0b5d03"();
ALTER TABLE "parcels" DROP COLUMN "inchworm_next_parcels_number_a14c4f3e";

--! e4 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_seria_c8587ae3" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_serial_3_c8587ae3"();
ALTER TABLE "parcels" DROP COLUMN "inchworm_next_parcels_serial_3509cec2";

--! e3 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_shelf_2ae85a5d" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_shelf_84_2ae85a5d"();
ALTER TABLE "parcels" DROP COLUMN "inchworm_next_parcels_shelf_840f2236";

--! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_code__a4b29067" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_code_160_a4b29067"();
ALTER TABLE "parcels" DROP COLUMN "inchworm_next_parcels_code_16043b8b";

--! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the column and its trigger. Nobody knows them.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_id_b8_c4851097" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_id_b8080_c4851097"();
ALTER TABLE "parcels" DROP COLUMN "inchworm_next_parcels_id_b8080b80";
