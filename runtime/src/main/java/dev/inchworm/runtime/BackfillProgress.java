package dev.inchworm.runtime;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.schema.ObjectName;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * How far a backfill has come, after one of its batches.
 *
 * @param step its id within the migration
 * @param column the column that is filled
 * @param rows how many rows were updated, in all runs
 * @param estimated about how many the table has; empty where the database does not know
 * @param batches how many were done, in all runs
 * @param batch how long the last one took
 * @param elapsed how long this run has been at it
 */
public record BackfillProgress(
        MigrationId migration,
        String step,
        ObjectName table,
        String column,
        long rows,
        OptionalLong estimated,
        long batches,
        Duration batch,
        Duration elapsed) {}
