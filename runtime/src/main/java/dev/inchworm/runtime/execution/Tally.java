package dev.inchworm.runtime.execution;

import dev.inchworm.runtime.BackfillProgress;
import dev.inchworm.runtime.journal.BackfillRange;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up what all workers have done, in this process as it happens and in others as the journal tells. */
final class Tally {

    private static final long LOOK_NANOS = Duration.ofMillis(500).toNanos();

    private final Job job;
    private final Map<Long, BackfillRange> known = new HashMap<>();
    private final long begin = System.nanoTime();
    private final long before;
    private long looked = begin;
    private int workers;

    /** @param soFar the ranges as they are now */
    Tally(Job job, List<BackfillRange> soFar, int workers) {
        this.job = job;
        this.workers = workers;
        soFar.forEach(this::put);
        before = rows();
    }

    /** A batch is committed. */
    synchronized void add(BackfillRange range) {
        put(range);
    }

    /** Looks, now and then, what workers in other processes have done. */
    synchronized void look(Connection connection) throws SQLException {
        if (System.nanoTime() - looked > LOOK_NANOS) {
            looked = System.nanoTime();
            job.ranges().all(connection).forEach(this::put);
            workers = Math.max(1, job.ranges().workers(connection));
        }
    }

    /**
     * How far it has come.
     *
     * @param batch how long the last batch took
     * @param size how large the next one may be
     */
    synchronized BackfillProgress progress(Duration batch, int size, Optional<String> throttled) {
        long rows = rows();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        long rate = (rows - before) * 1000 / Math.max(1, elapsed.toMillis());
        long todo = job.estimated().orElse(0) - rows;
        return new BackfillProgress(
                job.task().migration(),
                job.task().step().id(),
                job.work().table(),
                job.work().columns(),
                rows,
                job.estimated(),
                rate,
                todo > 0 && rate > 0 ? Optional.of(Duration.ofSeconds(todo / rate)) : Optional.empty(),
                known.values().stream().mapToLong(BackfillRange::batches).sum(),
                batch,
                size,
                workers,
                throttled,
                elapsed);
    }

    private long rows() {
        return known.values().stream().mapToLong(BackfillRange::rows).sum();
    }

    /** What is known may be newer than what was read. */
    private void put(BackfillRange range) {
        known.merge(range.range(), range, (one, other) -> one.batches() > other.batches() ? one : other);
    }
}
