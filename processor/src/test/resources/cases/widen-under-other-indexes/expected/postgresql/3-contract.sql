--! t1 statement reversible effect=index-present index="inchworm_new_parcels_parcels_pkey_8c406e75" on="parcels"
-- Builds the unique index inchworm_new_parcels_parcels_pkey_8c406e75 while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release cannot use ON CONFLICT (id, shop) on parcels.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_new_parcels_parcels_pkey_8c406e75" ON "parcels" ("id", "shop");

--! t2 statement reversible effect=index-present index="inchworm_new_parcels_key_has_more_6fd47dc7" on="parcels"
-- Builds the unique index inchworm_new_parcels_key_has_more_6fd47dc7 while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release cannot use ON CONFLICT (number, shop) on parcels.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_new_parcels_key_has_more_6fd47dc7" ON "parcels" ("number", "shop");

--! t3 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD CONSTRAINT "inchworm_new_parcels_key_has_more_6fd47dc7" UNIQUE USING INDEX "inchworm_new_parcels_key_has_more_6fd47dc7";

--! t4 check reversible on="parcels" complaint="some rows of parcels have the same line; mend or delete them"
-- Looks for duplicates that the unique index key_with_less would not allow.
SELECT "line", count(*) AS "rows" FROM "parcels"
    WHERE "line" IS NOT NULL
    GROUP BY "line" HAVING count(*) > 1;

--! t5 statement reversible effect=index-present index="key_with_less" on="parcels"
-- Builds the unique index key_with_less while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release may read rows of parcels that violate key_with_less.
-- Until contract has tightened the new release cannot use ON CONFLICT (line) on parcels.
CREATE UNIQUE INDEX CONCURRENTLY "key_with_less" ON "parcels" ("line");

--! t6 transaction reversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Makes the index a constraint.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "parcels" ADD CONSTRAINT "key_with_less" UNIQUE USING INDEX "key_with_less";

--! t7 check reversible on="parcels" complaint="some rows of parcels have the same line, shelf; mend or delete them"
-- Looks for duplicates that the unique index inchworm_new_parcels_becomes_unique_abb4d59a would not allow.
SELECT "line", "shelf", count(*) AS "rows" FROM "parcels"
    WHERE "line" IS NOT NULL AND "shelf" IS NOT NULL
    GROUP BY "line", "shelf" HAVING count(*) > 1;

--! t8 statement reversible effect=index-present index="inchworm_new_parcels_becomes_unique_abb4d59a" on="parcels"
-- Builds the unique index inchworm_new_parcels_becomes_unique_abb4d59a while others read and write; duplicates fail from its start on.
-- Waits for transactions that are older than itself.
-- Until contract has tightened the new release may read rows of parcels that violate becomes_unique.
-- Until contract has tightened the new release cannot use ON CONFLICT (line, shelf) on parcels.
CREATE UNIQUE INDEX CONCURRENTLY "inchworm_new_parcels_becomes_unique_abb4d59a" ON "parcels" ("line", "shelf");

--! r1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="parcels"
-- Replaces the primary key of parcels: it is (id, shop) from now on.
-- The index is there and its columns are NOT NULL: nothing is scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot write rows of parcels with the same id, or none (parcels_pkey).
ALTER TABLE "parcels" DROP CONSTRAINT "parcels_pkey";
ALTER TABLE "parcels" ADD CONSTRAINT "parcels_pkey" PRIMARY KEY USING INDEX "inchworm_new_parcels_parcels_pkey_8c406e75";

--! r2 statement reversible-if effect=index-absent index="inchworm_twin_parcels_key_has_more_d32d912a" on="parcels"
-- Drops the unique index inchworm_twin_parcels_key_has_more_d32d912a, the twin of the constraint key_has_more, while others read
-- and write. Waits for transactions that use the table. Undo builds it again.
-- Until the end of removal the new release cannot write duplicates to parcels (inchworm_twin_parcels_key_has_more_d32d912a).
-- Until the end of removal the new release cannot write rows of parcels with the same number (key_has_more).
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_key_has_more_d32d912a";

--! r3 statement reversible-if effect=index-absent index="inchworm_twin_parcels_key_has_less_dcbd68c6" on="parcels"
-- Drops the unique index inchworm_twin_parcels_key_has_less_dcbd68c6, the twin of the constraint key_has_less, while others read
-- and write. Waits for transactions that use the table. Undo builds it again.
-- Until the end of removal the new release cannot write duplicates to parcels (inchworm_twin_parcels_key_has_less_dcbd68c6).
-- Until the end of removal the new release cannot write duplicates to parcels (key_has_less).
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_key_has_less_dcbd68c6";

--! r4 statement reversible-if effect=index-absent index="inchworm_twin_parcels_key_is_dropped_f6354df5" on="parcels"
-- Drops the unique index inchworm_twin_parcels_key_is_dropped_f6354df5, the twin of the constraint key_is_dropped, while others read
-- and write. Waits for transactions that use the table. Undo builds it again.
-- Until the end of removal the new release cannot write duplicates to parcels (inchworm_twin_parcels_key_is_dropped_f6354df5).
-- Until the end of removal the new release cannot write duplicates to parcels (key_is_dropped).
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_key_is_dropped_f6354df5";

--! r5 statement reversible effect=index-absent index="inchworm_twin_parcels_becomes_unique_fc76de44" on="parcels"
-- Drops the index inchworm_twin_parcels_becomes_unique_fc76de44, the twin of becomes_unique, while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_becomes_unique_fc76de44";

--! r6 statement reversible effect=index-absent index="inchworm_twin_parcels_has_more_af865ae6" on="parcels"
-- Drops the index inchworm_twin_parcels_has_more_af865ae6, the twin of has_more, while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_has_more_af865ae6";

--! r7 statement reversible effect=index-absent index="inchworm_twin_parcels_is_dropped_6dce18e5" on="parcels"
-- Drops the index inchworm_twin_parcels_is_dropped_6dce18e5, the twin of is_dropped, while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_is_dropped_6dce18e5";

--! r8 statement reversible effect=index-absent index="inchworm_twin_parcels_part_is_dropped_8f07d8b6" on="parcels"
-- Drops the index inchworm_twin_parcels_part_is_dropped_8f07d8b6, the twin of part_is_dropped, while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_part_is_dropped_8f07d8b6";

--! r9 statement reversible-if effect=index-absent index="inchworm_twin_parcels_unique_is_dropped_df24a6bd" on="parcels"
-- Drops the index inchworm_twin_parcels_unique_is_dropped_df24a6bd, the twin of unique_is_dropped, while others read and write.
-- Waits for transactions that use the table. Undo builds it again.
-- Until the end of removal the new release cannot write duplicates to parcels (unique_is_dropped).
-- Until the end of removal the new release cannot write duplicates to parcels (inchworm_twin_parcels_unique_is_dropped_df24a6bd).
DROP INDEX CONCURRENTLY IF EXISTS "inchworm_twin_parcels_unique_is_dropped_df24a6bd";

--! r10 transaction irreversible lock="ACCESS EXCLUSIVE" on="parcels"
-- Drops the narrow columns that parcels.id and parcels.code and parcels.shelf and parcels.serial and parcels.number were, with what is over them, and the triggers that filled them. Cannot be undone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- Until the end of removal the new release cannot use ON CONFLICT ON CONSTRAINT key_other_name on parcels.
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_id_48_99638d4b" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_id_481ae_99638d4b"();
ALTER TABLE "parcels" DROP COLUMN "inchworm_last_parcels_id_481ae963";
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_code__fd36b76a" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_code_c5a_fd36b76a"();
ALTER TABLE "parcels" DROP COLUMN "inchworm_last_parcels_code_c5a295ab";
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_shelf_22910405" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_shelf_4f_22910405"();
ALTER TABLE "parcels" DROP COLUMN "inchworm_last_parcels_shelf_4f3cd4b4";
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_seria_61cfdcaa" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_serial_b_61cfdcaa"();
ALTER TABLE "parcels" DROP COLUMN "inchworm_last_parcels_serial_b7b4ad34";
DROP TRIGGER "zz_inchworm_mirror_parcels_inchworm_last_parcels_numbe_a589290e" ON "parcels";
DROP FUNCTION "inchworm_mirror_parcels_inchworm_last_parcels_number_5_a589290e"();
ALTER TABLE "parcels" DROP COLUMN "inchworm_last_parcels_number_58df2e30";
ALTER TABLE "parcels" RENAME CONSTRAINT "inchworm_new_parcels_key_has_more_6fd47dc7" TO "key_has_more";
ALTER TABLE "parcels" ADD CONSTRAINT "key_other_name" UNIQUE USING INDEX "inchworm_twin_parcels_key_is_renamed_07b30b57";
ALTER INDEX "inchworm_new_parcels_becomes_unique_abb4d59a" RENAME TO "becomes_unique";
ALTER INDEX "inchworm_new_parcels_has_more_ea6f97cb" RENAME TO "has_more";
ALTER INDEX "inchworm_twin_parcels_is_renamed_55c6bbc5" RENAME TO "other_name";
ALTER TABLE "parcels" RENAME CONSTRAINT "inchworm_twin_parcels_check_is_renamed_3df60573" TO "check_other_name";
