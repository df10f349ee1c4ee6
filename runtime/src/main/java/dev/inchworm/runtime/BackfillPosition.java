package dev.inchworm.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a backfill has come, as the journal knows it: on whatever machine it runs or ran.
 *
 * @param rows how many rows were updated, in all runs
 * @param estimated about how many the table has; empty where the database does not know, and once the backfill is done
 * @param batches how many were done, in all runs
 * @param rowsPerSecond the mean of the run that is at work; empty when none is, or before its first batch
 */
public record BackfillPosition(long rows, OptionalLong estimated, long batches, OptionalLong rowsPerSecond) {

    /** About how long it will take, at the present rate; empty where that cannot be said. */
    public Optional<Duration> left() {
        long rate = rowsPerSecond.orElse(0);
        long open = estimated.orElse(0) - rows;
        return rate > 0 && open > 0 ? Optional.of(Duration.ofSeconds(open / rate)) : Optional.empty();
    }
}
