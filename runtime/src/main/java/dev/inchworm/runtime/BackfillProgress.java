package dev.inchworm.runtime;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.schema.ObjectName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a backfill has come: after a batch, or when it begins to stand still.
 *
 * @param step its id within the migration
 * @param columns the columns that are filled
 * @param rows how many rows were updated, in all runs and by all workers
 * @param estimated about how many the table has; empty where the database does not know
 * @param rate rows a second, in this run; zero before the first batch
 * @param left about how long it will take from here; empty where that cannot be known
 * @param batches how many were done, in all runs and by all workers
 * @param batch how long the last one took
 * @param batchSize how many rows the next one may have, or pages where there is no key to walk along
 * @param workers how many are at work, in all processes
 * @param throttled why the worker that tells this stands still; empty when it does not
 * @param elapsed how long this run has been at it
 */
public record BackfillProgress(
        MigrationId migration,
        String step,
        ObjectName table,
        List<String> columns,
        long rows,
        OptionalLong estimated,
        long rate,
        Optional<Duration> left,
        long batches,
        Duration batch,
        int batchSize,
        int workers,
        Optional<String> throttled,
        Duration elapsed) {}
