--! b1 backfill reversible on="parcels" key="id" column="inchworm_next_parcels_id_b8080b80","inchworm_next_parcels_code_16043b8b","inchworm_next_parcels_shelf_840f2236","inchworm_next_parcels_serial_3509cec2","inchworm_next_parcels_number_a14c4f3e"
-- Gives 5 columns of parcels their values in the rows that exist, in one pass, batch by batch along the key:
-- the successor of parcels.id its value,
-- the successor of parcels.code its value,
-- the successor of parcels.shelf its value,
-- the successor of parcels.serial its value,
-- the successor of parcels.number its value.
-- A column that has a value keeps it: it can be run again at any time.
UPDATE "parcels" SET "inchworm_next_parcels_id_b8080b80" = coalesce("inchworm_next_parcels_id_b8080b80", "id"),
        "inchworm_next_parcels_code_16043b8b" = coalesce("inchworm_next_parcels_code_16043b8b", "code"),
        "inchworm_next_parcels_shelf_840f2236" = coalesce("inchworm_next_parcels_shelf_840f2236", "shelf"),
        "inchworm_next_parcels_serial_3509cec2" = coalesce("inchworm_next_parcels_serial_3509cec2", "serial"),
        "inchworm_next_parcels_number_a14c4f3e" = coalesce("inchworm_next_parcels_number_a14c4f3e", "number")
    WHERE ("inchworm_next_parcels_id_b8080b80" IS NULL AND "id" IS NOT NULL
        OR "inchworm_next_parcels_code_16043b8b" IS NULL AND "code" IS NOT NULL
        OR "inchworm_next_parcels_shelf_840f2236" IS NULL AND "shelf" IS NOT NULL
        OR "inchworm_next_parcels_serial_3509cec2" IS NULL AND "serial" IS NOT NULL
        OR "inchworm_next_parcels_number_a14c4f3e" IS NULL AND "number" IS NOT NULL)
    AND /* window */ TRUE;

--! b2 check reversible on="parcels" complaint="parcels.id and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares parcels.id with its successor, while others read and write.
SELECT "id", "shop" FROM "parcels"
    WHERE ROW("inchworm_next_parcels_id_b8080b80")::record *<> ROW(CAST("id" AS bigint));

--! b3 check reversible on="parcels" complaint="parcels.code and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares parcels.code with its successor, while others read and write.
SELECT "id", "shop" FROM "parcels"
    WHERE ROW("inchworm_next_parcels_code_16043b8b")::record *<> ROW(CAST("code" AS bigint));

--! b4 check reversible on="parcels" complaint="parcels.shelf and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares parcels.shelf with its successor, while others read and write.
SELECT "id", "shop" FROM "parcels"
    WHERE ROW("inchworm_next_parcels_shelf_840f2236")::record *<> ROW(CAST("shelf" AS bigint));

--! b5 check reversible on="parcels" complaint="parcels.serial and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares parcels.serial with its successor, while others read and write.
SELECT "id", "shop" FROM "parcels"
    WHERE ROW("inchworm_next_parcels_serial_3509cec2")::record *<> ROW(CAST("serial" AS bigint));

--! b6 check reversible on="parcels" complaint="parcels.number and its successor differ in some rows: they were written past the trigger; make them equal"
-- Compares parcels.number with its successor, while others read and write.
SELECT "id", "shop" FROM "parcels"
    WHERE ROW("inchworm_next_parcels_number_a14c4f3e")::record *<> ROW(CAST("number" AS bigint));

--! b7 statement reversible effect=index-present index="inchworm_twin_parcels_becomes_unique_fc76de44" on="parcels"
-- Builds over the successors of id and code and shelf and serial and number what becomes_unique is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_parcels_becomes_unique_fc76de44" ON "parcels" ("line", "inchworm_next_parcels_shelf_840f2236");

--! b8 statement reversible effect=index-present index="inchworm_twin_parcels_has_more_af865ae6" on="parcels"
-- Builds over the successors of id and code and shelf and serial and number what has_more is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_parcels_has_more_af865ae6" ON "parcels" ("inchworm_next_parcels_shelf_840f2236");

--! b9 statement reversible effect=index-present index="inchworm_twin_parcels_is_dropped_6dce18e5" on="parcels"
-- Builds over the successors of id and code and shelf and serial and number what is_dropped is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_parcels_is_dropped_6dce18e5" ON "parcels" ("inchworm_next_parcels_code_16043b8b");

--! b10 statement reversible effect=index-present index="inchworm_twin_parcels_is_renamed_55c6bbc5" on="parcels"
-- Builds over the successors of id and code and shelf and serial and number what is_renamed is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_parcels_is_renamed_55c6bbc5" ON "parcels" ("inchworm_next_parcels_shelf_840f2236");

--! b11 statement reversible effect=index-present index="inchworm_twin_parcels_unique_is_dropped_df24a6bd" on="parcels"
-- Builds over the successors of id and code and shelf and serial and number what unique_is_dropped is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (code, line) on parcels, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (code, line) on parcels, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_parcels_unique_is_dropped_df24a6bd" ON "parcels" ("inchworm_next_parcels_code_16043b8b", "line");

--! b12 statement reversible effect=index-present index="inchworm_twin_parcels_key_has_less_dcbd68c6" on="parcels"
-- Builds over the successors of id and code and shelf and serial and number what key_has_less is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (number, line) on parcels, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (number, line) on parcels, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_parcels_key_has_less_dcbd68c6" ON "parcels" ("inchworm_next_parcels_number_a14c4f3e", "line");

--! b13 statement reversible effect=index-present index="inchworm_twin_parcels_key_has_more_d32d912a" on="parcels"
-- Builds over the successors of id and code and shelf and serial and number what key_has_more is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (number) on parcels, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (number) on parcels, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_parcels_key_has_more_d32d912a" ON "parcels" ("inchworm_next_parcels_number_a14c4f3e");

--! b14 statement reversible effect=index-present index="inchworm_twin_parcels_key_is_dropped_f6354df5" on="parcels"
-- Builds over the successors of id and code and shelf and serial and number what key_is_dropped is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (serial) on parcels, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (serial) on parcels, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_parcels_key_is_dropped_f6354df5" ON "parcels" ("inchworm_next_parcels_serial_3509cec2");

--! b15 statement reversible effect=index-present index="inchworm_twin_parcels_key_is_renamed_07b30b57" on="parcels"
-- Builds over the successors of id and code and shelf and serial and number what key_is_renamed is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (serial, line) on parcels, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (serial, line) on parcels, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_parcels_key_is_renamed_07b30b57" ON "parcels" ("inchworm_next_parcels_serial_3509cec2", "line");

--! b16 statement reversible effect=index-present index="inchworm_twin_parcels_parcels_pkey_831c7f51" on="parcels"
-- Builds over the successors of id and code and shelf and serial and number what parcels_pkey is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
-- From the backfill on the old release may see a duplicate key (23505) in spite of ON CONFLICT (id) on parcels, where two sessions insert the same key at once.
-- Until the end of removal the new release may see a duplicate key (23505) in spite of ON CONFLICT (id) on parcels, where two sessions insert the same key at once.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_twin_parcels_parcels_pkey_831c7f51" ON "parcels" ("inchworm_next_parcels_id_b8080b80");

--! b17 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Refuses NULL in the successor of parcels.id, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_id_b8080b80_a2c96714" CHECK ("inchworm_next_parcels_id_b8080b80" IS NOT NULL) NOT VALID;

--! b18 transaction reversible on="parcels"
-- Looks at the rows of parcels that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "parcels" VALIDATE CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_id_b8080b80_a2c96714";

--! b19 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Refuses NULL in the successor of parcels.code, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_code_16043b_5dffeb92" CHECK ("inchworm_next_parcels_code_16043b8b" IS NOT NULL) NOT VALID;

--! b20 transaction reversible on="parcels"
-- Looks at the rows of parcels that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "parcels" VALIDATE CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_code_16043b_5dffeb92";

--! b21 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Refuses NULL in the successor of parcels.shelf, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_shelf_840f2_a7ac6750" CHECK ("inchworm_next_parcels_shelf_840f2236" IS NOT NULL) NOT VALID;

--! b22 transaction reversible on="parcels"
-- Looks at the rows of parcels that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "parcels" VALIDATE CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_shelf_840f2_a7ac6750";

--! b23 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Refuses NULL in the successor of parcels.serial, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_serial_3509_2d112fe9" CHECK ("inchworm_next_parcels_serial_3509cec2" IS NOT NULL) NOT VALID;

--! b24 transaction reversible on="parcels"
-- Looks at the rows of parcels that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "parcels" VALIDATE CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_serial_3509_2d112fe9";

--! b25 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Refuses NULL in the successor of parcels.number, from now on; rows that exist are looked at next.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_number_a14c_52daf3ed" CHECK ("inchworm_next_parcels_number_a14c4f3e" IS NOT NULL) NOT VALID;

--! b26 transaction reversible on="parcels"
-- Looks at the rows of parcels that exist. Reads and writes go on meanwhile, however long it takes.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "parcels" VALIDATE CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_number_a14c_52daf3ed";

--! b27 transaction reversible-if lock="ACCESS EXCLUSIVE" on="parcels"
-- The wider columns take the names parcels.id and parcels.code and parcels.shelf and parcels.serial and parcels.number.
-- From now on triggers give the narrow ones what fits into them of what is written.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From the backfill on the old release may see "cached plan must not change result type" once per connection on parcels; drivers prepare anew outside transactions.
-- From the backfill on the old release cannot be started again where it validates the type of parcels.id at start.
-- From the backfill on the old release may read values in parcels.id that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of parcels.code at start.
-- From the backfill on the old release may read values in parcels.code that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of parcels.shelf at start.
-- From the backfill on the old release may read values in parcels.shelf that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of parcels.serial at start.
-- From the backfill on the old release may read values in parcels.serial that do not fit integer.
-- From the backfill on the old release cannot be started again where it validates the type of parcels.number at start.
-- From the backfill on the old release may read values in parcels.number that do not fit integer.
-- From the backfill on the old release finds id, code, shelf, serial, number behind the other columns of parcels: an INSERT that names no columns,
-- and SELECT * read by position, are about others.
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_id_b8_c4851097" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_id_b8080_c4851097"();
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_code__a4b29067" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_code_160_a4b29067"();
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_shelf_2ae85a5d" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_shelf_84_2ae85a5d"();
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_seria_c8587ae3" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_serial_3_c8587ae3"();
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_next_parcels_numbe_8f0b5d03" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_next_parcels_number_a_8f0b5d03"();
ALTER TABLE "parcels" DROP CONSTRAINT "parcels_pkey";
ALTER TABLE "parcels" RENAME COLUMN "id" TO "inchworm_last_parcels_id_481ae963";
ALTER TABLE "parcels" RENAME COLUMN "inchworm_next_parcels_id_b8080b80" TO "id";
ALTER TABLE "parcels" ALTER COLUMN "id" SET NOT NULL;
ALTER TABLE "parcels" DROP CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_id_b8080b80_a2c96714";
ALTER TABLE "parcels" ALTER COLUMN "inchworm_last_parcels_id_481ae963" DROP NOT NULL;
ALTER TABLE "parcels" RENAME COLUMN "code" TO "inchworm_last_parcels_code_c5a295ab";
ALTER TABLE "parcels" RENAME COLUMN "inchworm_next_parcels_code_16043b8b" TO "code";
ALTER TABLE "parcels" ALTER COLUMN "code" SET NOT NULL;
ALTER TABLE "parcels" DROP CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_code_16043b_5dffeb92";
ALTER TABLE "parcels" ALTER COLUMN "inchworm_last_parcels_code_c5a295ab" DROP NOT NULL;
ALTER TABLE "parcels" RENAME COLUMN "shelf" TO "inchworm_last_parcels_shelf_4f3cd4b4";
ALTER TABLE "parcels" RENAME COLUMN "inchworm_next_parcels_shelf_840f2236" TO "shelf";
ALTER TABLE "parcels" ALTER COLUMN "shelf" SET NOT NULL;
ALTER TABLE "parcels" DROP CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_shelf_840f2_a7ac6750";
ALTER TABLE "parcels" ALTER COLUMN "inchworm_last_parcels_shelf_4f3cd4b4" DROP NOT NULL;
ALTER TABLE "parcels" RENAME COLUMN "serial" TO "inchworm_last_parcels_serial_b7b4ad34";
ALTER TABLE "parcels" RENAME COLUMN "inchworm_next_parcels_serial_3509cec2" TO "serial";
ALTER TABLE "parcels" ALTER COLUMN "serial" SET NOT NULL;
ALTER TABLE "parcels" DROP CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_serial_3509_2d112fe9";
ALTER TABLE "parcels" ALTER COLUMN "inchworm_last_parcels_serial_b7b4ad34" DROP NOT NULL;
ALTER TABLE "parcels" RENAME COLUMN "number" TO "inchworm_last_parcels_number_58df2e30";
ALTER TABLE "parcels" RENAME COLUMN "inchworm_next_parcels_number_a14c4f3e" TO "number";
ALTER TABLE "parcels" ALTER COLUMN "number" SET NOT NULL;
ALTER TABLE "parcels" DROP CONSTRAINT "inchworm_set_parcels_inchworm_next_parcels_number_a14c_52daf3ed";
ALTER TABLE "parcels" ALTER COLUMN "inchworm_last_parcels_number_58df2e30" DROP NOT NULL;
ALTER TABLE "parcels" ADD CONSTRAINT "parcels_pkey" PRIMARY KEY USING INDEX "inchworm_twin_parcels_parcels_pkey_831c7f51";
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_id_481ae_99638d4b"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_parcels_id_481ae963" := CASE WHEN NEW."id" BETWEEN -2147483648 AND 2147483647 THEN NEW."id" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_id_48_99638d4b" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_id_481ae_99638d4b"();
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_code_c5a_fd36b76a"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_parcels_code_c5a295ab" := CASE WHEN NEW."code" BETWEEN -2147483648 AND 2147483647 THEN NEW."code" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_code__fd36b76a" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_code_c5a_fd36b76a"();
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_shelf_4f_22910405"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_parcels_shelf_4f3cd4b4" := CASE WHEN NEW."shelf" BETWEEN -2147483648 AND 2147483647 THEN NEW."shelf" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_shelf_22910405" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_shelf_4f_22910405"();
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_serial_b_61cfdcaa"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_parcels_serial_b7b4ad34" := CASE WHEN NEW."serial" BETWEEN -2147483648 AND 2147483647 THEN NEW."serial" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_seria_61cfdcaa" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_serial_b_61cfdcaa"();
CREATE FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_number_5_a589290e"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
BEGIN
    NEW."inchworm_last_parcels_number_58df2e30" := CASE WHEN NEW."number" BETWEEN -2147483648 AND 2147483647 THEN NEW."number" END;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_numbe_a589290e" BEFORE INSERT OR UPDATE ON "parcels"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_number_5_a589290e"();

--! b28 statement reversible effect=index-present index="inchworm_twin_parcels_part_is_dropped_8f07d8b6" on="parcels"
-- Builds over the successors of id and code and shelf and serial and number what part_is_dropped is over it, while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_twin_parcels_part_is_dropped_8f07d8b6" ON "parcels" ("line") WHERE (code > 3);

--! b29 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Checks rows of parcels from now on; those that exist are looked at next.
-- Holds rows to nothing that check_is_renamed does not hold them to.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD CONSTRAINT "inchworm_twin_parcels_check_is_renamed_3df60573" CHECK (code > -100) NOT VALID;

--! b30 transaction reversible on="parcels"
-- Looks at the rows of parcels that exist.
-- SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.
ALTER TABLE "parcels" VALIDATE CONSTRAINT "inchworm_twin_parcels_check_is_renamed_3df60573";

--! b31 statement reversible effect=index-present index="inchworm_new_parcels_has_more_ea6f97cb" on="parcels"
-- Builds the index inchworm_new_parcels_has_more_ea6f97cb while others read and write, however long it takes.
-- Waits for transactions that are older than itself.
CREATE INDEX CONCURRENTLY "inchworm_new_parcels_has_more_ea6f97cb" ON "parcels" ("shelf", "line");
