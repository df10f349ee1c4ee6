package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.runtime.BackfillPolicy;
import dev.inchworm.runtime.BackfillProgress;
import dev.inchworm.runtime.LockPolicy;
import dev.inchworm.runtime.RunListener;
import dev.inchworm.runtime.journal.BackfillRange;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.Windows.Order;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One backfill: the step's own UPDATE in windows along an order of the rows. A batch, the place it ends at and what it
 * had to pass over are committed together, so that any batch can be the last one of a run.
 */
final class Backfill {

    /** Shorter than the second after which the database looks for deadlocks: the application is never their victim. */
    private static final Duration ROW_WAIT = Duration.ofMillis(200);

    private final MigratorSession session;
    private final Statements statements;
    private final LockPolicy policy;
    private final LockRetry retry;
    private final RunListener listener;
    private final Duration target;
    private final Pace pace;
    private final Task task;
    private final Work.Backfill work;
    private final Order order;
    private final OptionalLong estimated;
    private final long begin = System.nanoTime();
    /** How many rows earlier runs have updated. */
    private long earlier;

    /**
     * @param pacing how hard it goes about its work
     * @throws InchwormException IW825 when the step cannot be run in batches
     */
    Backfill(
            MigratorSession session,
            Statements statements,
            LockPolicy policy,
            RunListener listener,
            BackfillPolicy pacing,
            Task task,
            Work.Backfill work)
            throws SQLException {
        this.session = session;
        this.statements = statements;
        this.policy = policy;
        this.retry = new LockRetry(session, policy, listener);
        this.listener = listener;
        this.target = pacing.batchTarget();
        this.pace = new Pace(pacing, "step " + task.step().id() + " of " + task.migration());
        this.task = task;
        this.work = work;
        if (!task.step().sql().contains(Work.Backfill.WINDOW)) {
            throw new InchwormException(
                    Code.IW825, task.migration(), task.step().id(), "its UPDATE has no " + Work.Backfill.WINDOW);
        }
        try {
            order = session.platform().windows().order(session.connection(), work.table(), work.key());
        } catch (IllegalArgumentException e) {
            throw new InchwormException(
                    e, Code.IW825, task.migration(), task.step().id(), e.getMessage());
        }
        estimated = session.platform().windows().estimatedRows(session.connection(), work.table());
    }

    /** Does what is left of it. */
    void run() throws SQLException {
        Connection connection = session.connection();
        List<BackfillRange> ranges = new ArrayList<>(session.journal()
                .reader()
                .ranges(connection, task.migration(), task.ledger().rangeKey()));
        session.write(() -> task.ledger().begun(connection));
        if (ranges.isEmpty()) {
            first().ifPresent(ranges::add);
        }
        for (BackfillRange range : ranges) {
            if (range.range() == 0) {
                walk(range);
            }
        }
        for (BackfillRange range : session.journal()
                .reader()
                .ranges(connection, task.migration(), task.ledger().rangeKey())) {
            if (!range.done()) {
                comeBack(range);
            }
        }
        if (!ranges.isEmpty()) {
            // What was added meanwhile is kept equal by sync; this is for what bypasses it.
            sweep(ranges.get(0).high());
        }
        session.write(() -> task.ledger().done(connection));
    }

    /** Updates what still needs it, all over the table. Nothing is remembered: there should be next to nothing. */
    long sweep() throws SQLException {
        return sweep(List.of());
    }

    /** The whole table as it is now; sync is in place, so that later rows need nothing. */
    private Optional<BackfillRange> first() throws SQLException {
        Optional<List<String>> last = order.last(session.connection());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int size = BatchSize.first(order.countsRows(), target).current();
        BackfillRange range = BackfillRange.from(0, List.of(), last.get(), size);
        session.write(() -> session.writer()
                .addRange(session.connection(), task.migration(), task.ledger().rangeKey(), range));
        return Optional.of(range);
    }

    private void walk(BackfillRange whole) throws SQLException {
        BackfillRange range = whole;
        earlier = whole.rows();
        BatchSize size = BatchSize.first(order.countsRows(), target).goingOnWith(whole.batchSize());
        int failures = 0;
        while (!range.done()) {
            BackfillRange before = range;
            int rows = size.current();
            long begun = System.nanoTime();
            try {
                range = Jdbc.inTransaction(session.connection(), () -> batch(before, rows));
                failures = 0;
            } catch (SQLException e) {
                if (!session.platform().classify(e).isTransient() || ++failures > policy.attempts()) {
                    throw e;
                }
                size = size.smaller();
                Pause.before(failures + 1, "step " + task.step().id() + " of " + task.migration());
                continue;
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            size = size.after(took);
            report(range.rows(), range.batches(), took, size.current());
        }
    }

    private BackfillRange batch(BackfillRange range, int size) throws SQLException {
        Connection connection = session.connection();
        session.writer().fence(connection);
        session.platform().sessions().limitLockWait(connection, ROW_WAIT);
        List<String> from = range.position();
        Optional<List<String>> end = order.end(connection, from, range.high(), size);
        BackfillRange after;
        if (end.isEmpty()) {
            after = range.finished();
        } else {
            boolean all = order.claim(connection, from, end.get());
            long rows = update(all ? order.condition(from, end.get()) : order.claimedCondition(from, end.get()));
            after = range.advanced(end.get(), rows, size);
            if (!all) {
                passOver(from, end.get(), size);
            }
        }
        session.writer().range(connection, task.migration(), task.ledger().rangeKey(), after);
        return after;
    }

    /** Remembers a window in which someone else held rows. */
    private void passOver(List<String> from, List<String> until, int size) throws SQLException {
        Connection connection = session.connection();
        int number = session.journal()
                .reader()
                .ranges(connection, task.migration(), task.ledger().rangeKey())
                .size();
        session.writer()
                .addRange(
                        connection,
                        task.migration(),
                        task.ledger().rangeKey(),
                        BackfillRange.from(number, from, until, size));
    }

    /** What was passed over is few rows: only those still need the update, so waiting for them keeps hold of nothing. */
    private void comeBack(BackfillRange range) throws SQLException {
        Connection connection = session.connection();
        try {
            retry.run(
                    task,
                    () -> Jdbc.inTransaction(connection, () -> {
                        session.writer().fence(connection);
                        session.platform().sessions().limitLockWait(connection, ROW_WAIT);
                        long rows = update(order.condition(range.low(), range.high()));
                        BackfillRange after = range.advanced(range.high(), rows, range.batchSize());
                        session.writer()
                                .range(
                                        connection,
                                        task.migration(),
                                        task.ledger().rangeKey(),
                                        after);
                        return after;
                    }));
        } catch (InchwormException e) {
            throw e.code() == Code.IW820 ? stillLocked(e) : e;
        }
    }

    private InchwormException stillLocked(InchwormException cause) {
        String who = String.join(
                "; ",
                session.watch().blockers().stream()
                        .limit(3)
                        .map(blocker -> blocker.describe())
                        .toList());
        return new InchwormException(
                cause,
                Code.IW826,
                task.migration(),
                task.step().id(),
                work.table(),
                who.isEmpty() ? "no one any more" : who);
    }

    private long sweep(List<String> after) throws SQLException {
        Connection connection = session.connection();
        Optional<List<String>> last = order.last(connection);
        List<String> position = after;
        BatchSize size = BatchSize.first(order.countsRows(), target);
        long rows = 0;
        long batches = 0;
        while (last.isPresent()) {
            Optional<List<String>> end = order.end(connection, position, last.get(), size.current());
            if (end.isEmpty()) {
                break;
            }
            String window = order.condition(position, end.get());
            long begun = System.nanoTime();
            rows += retry.run(
                    task,
                    () -> Jdbc.inTransaction(connection, () -> {
                        session.writer().fence(connection);
                        session.platform().sessions().limitLockWait(connection, ROW_WAIT);
                        return update(window);
                    }));
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            size = size.after(took);
            batches++;
            position = end.get();
            if (after.isEmpty()) {
                report(rows, batches, took, size.current());
            }
        }
        return rows;
    }

    private long update(String window) throws SQLException {
        return statements.execute(task, task.step().sql().replace(Work.Backfill.WINDOW, window));
    }

    private void report(long rows, long batches, Duration took, int size) {
        BackfillProgress progress = progress(rows, batches, took, size, Optional.empty());
        listener.progressed(progress);
        pace.rest(progress, reason -> listener.progressed(progress(rows, batches, took, size, Optional.of(reason))));
    }

    private BackfillProgress progress(long rows, long batches, Duration took, int size, Optional<String> throttled) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - begin);
        long rate = Math.max(0, rows - earlier) * 1000 / Math.max(1, elapsed.toMillis());
        long todo = estimated.orElse(0) - rows;
        return new BackfillProgress(
                task.migration(),
                task.step().id(),
                work.table(),
                work.column(),
                rows,
                estimated,
                rate,
                todo > 0 && rate > 0 ? Optional.of(Duration.ofSeconds(todo / rate)) : Optional.empty(),
                batches,
                took,
                size,
                1,
                throttled,
                elapsed);
    }
}
