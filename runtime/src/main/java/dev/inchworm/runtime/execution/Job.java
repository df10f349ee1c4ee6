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
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What all workers of a backfill must know.
 *
 * @param mapping what a backfill in Java does with a batch; empty for one in SQL
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
        Optional<RowMapping> mapping,
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
                mapping(place, connection, task, work),
                order,
                canStayInPlace(windows, connection, work),
                windows.estimatedRows(connection, work.table()),
                policy,
                attempts);
    }

    private static boolean canStayInPlace(Windows windows, Connection connection, Work.Backfill work)
            throws SQLException {
        for (String column : work.columns()) {
            if (!windows.canStayInPlace(connection, work.table(), column)) {
                return false;
            }
        }
        return true;
    }

    private static InchwormException unfit(Task task, String why) {
        return new InchwormException(Code.IW825, task.migration(), task.step().id(), why);
    }

    private static Optional<RowMapping> mapping(Place place, Connection connection, Task task, Work.Backfill work)
            throws SQLException {
        return work.using().isEmpty()
                ? Optional.empty()
                : Optional.of(RowMapping.of(
                        place.platform(),
                        connection,
                        task,
                        work,
                        place.classes().instance(task, work.using().get())));
    }

    /**
     * Does what is to be done with the rows that {@code condition} selects.
     *
     * @return how many rows were changed
     */
    long update(Hand hand, String condition) throws SQLException {
        String sql = task.step().sql().replace(Work.Backfill.WINDOW, condition);
        return mapping.isPresent() ? mapping.get().run(hand.connection(), sql) : hand.update(sql);
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
