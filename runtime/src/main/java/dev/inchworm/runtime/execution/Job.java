package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.runtime.BackfillPolicy;
import dev.inchworm.runtime.journal.JournalWriter;
import dev.inchworm.runtime.journal.Ranges;
import dev.inchworm.runtime.platform.Platform;
import dev.inchworm.runtime.platform.Windows;
import dev.inchworm.runtime.platform.Windows.Order;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * What all workers of a backfill must know.
 *
 * @param writer fences their batches by the epoch of the migrator that leads them
 * @param attempts how often a batch may fail for a reason that passes
 * @param inPlace whether heap-only updates are possible, as far as the table's definition goes
 * @param estimated about how many rows the table has; empty where that is not known
 */
record Job(
        Platform platform,
        JournalWriter writer,
        Ranges ranges,
        Task task,
        Work.Backfill work,
        Order order,
        boolean inPlace,
        OptionalLong estimated,
        BackfillPolicy policy,
        int attempts) {

    /** Shorter than the second after which the database looks for deadlocks: the application is never their victim. */
    static final Duration ROW_WAIT = Duration.ofMillis(200);

    /**
     * Looks at the table.
     *
     * @throws InchwormException IW825 when the step cannot be run in batches
     */
    static Job of(
            Place place,
            Connection connection,
            JournalWriter writer,
            Task task,
            Work.Backfill work,
            BackfillPolicy policy,
            int attempts)
            throws SQLException {
        if (!task.step().sql().contains(Work.Backfill.WINDOW)) {
            throw unfit(task, "its UPDATE has no " + Work.Backfill.WINDOW);
        }
        Windows windows = place.platform().windows();
        Order order;
        try {
            order = windows.order(connection, work.table(), work.key());
        } catch (IllegalArgumentException e) {
            throw unfit(task, e.getMessage());
        }
        return new Job(
                place.platform(),
                writer,
                place.journal().ranges(task.migration(), task.ledger().rangeKey()),
                task,
                work,
                order,
                windows.canStayInPlace(connection, work.table(), work.column()),
                windows.estimatedRows(connection, work.table()),
                policy,
                attempts);
    }

    private static InchwormException unfit(Task task, String why) {
        return new InchwormException(Code.IW825, task.migration(), task.step().id(), why);
    }

    /** The step's UPDATE, for the rows that {@code condition} selects. */
    String update(String condition) {
        return task.step().sql().replace(Work.Backfill.WINDOW, condition);
    }

    /** For messages: {@code step b1 of 0007-orders-created-by}. */
    String during() {
        return "step " + task.step().id() + " of " + task.migration();
    }

    /** The size that a batch begins with. */
    BatchSize firstSize() {
        return BatchSize.first(order.countsRows(), policy.batchTarget());
    }
}
