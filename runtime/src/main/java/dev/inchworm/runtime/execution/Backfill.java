package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.runtime.BackfillPolicy;
import dev.inchworm.runtime.BackfillProgress;
import dev.inchworm.runtime.LockPolicy;
import dev.inchworm.runtime.RunListener;
import dev.inchworm.runtime.journal.BackfillRange;
import dev.inchworm.runtime.journal.BackfillRange.Kind;
import dev.inchworm.runtime.journal.Ranges;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.Windows.Order;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One backfill, led by the migrator: the step's own UPDATE in windows along an order of the rows, by one worker or several,
 * and afterwards what these had to pass over.
 */
final class Backfill {

    private final MigratorSession session;
    private final Statements statements;
    private final LockRetry retry;
    private final RunListener listener;
    private final Task task;
    private final Work.Backfill work;
    private final Job job;
    private final Order order;
    private final Ranges ranges;

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
        this.retry = new LockRetry(session, policy, listener);
        this.listener = listener;
        this.task = task;
        this.work = work;
        job = Job.of(session.place(), session.connection(), session.writer(), task, work, pacing, policy.attempts());
        order = job.order();
        ranges = job.ranges();
    }

    /** Does what is left of it. */
    void run() throws SQLException {
        Connection connection = session.connection();
        session.write(() -> {
            task.ledger().begun(connection);
            ranges.releaseAll(connection);
        });
        if (ranges.all(connection).isEmpty()) {
            layOut();
        }
        List<BackfillRange> soFar = ranges.all(connection);
        Tally tally = new Tally(job, soFar, 1);
        new Crew(session.place(), job, listener, tally).work(new OwnHand());
        for (BackfillRange range : ranges.all(connection)) {
            if (range.kind() == Kind.LOCKED && !range.done()) {
                comeBack(range);
            }
        }
        Optional<BackfillRange> whole =
                soFar.stream().filter(range -> range.kind() == Kind.WHOLE).findFirst();
        if (whole.isPresent()) {
            // What was added meanwhile is kept equal by sync; this is for what bypasses it.
            sweep(whole.get().high());
        }
        session.write(() -> task.ledger().done(connection));
    }

    /** Updates what still needs it, all over the table. Nothing is remembered: there should be next to nothing. */
    long sweep() throws SQLException {
        return sweep(List.of());
    }

    /** The whole table as it is now; sync is in place, so that later rows need nothing. */
    private void layOut() throws SQLException {
        Connection connection = session.connection();
        Optional<List<String>> last = order.last(connection);
        if (last.isPresent()) {
            int size = job.firstSize().current();
            session.write(() -> {
                ranges.add(connection, BackfillRange.from(Kind.WHOLE, List.of(), last.get(), size));
                ranges.add(connection, BackfillRange.from(Kind.WALK, List.of(), last.get(), size));
            });
        }
    }

    /** What was passed over is few rows: only those still need the update, so waiting for them keeps hold of nothing. */
    private void comeBack(BackfillRange range) throws SQLException {
        Connection connection = session.connection();
        try {
            retry.run(
                    task,
                    () -> Jdbc.inTransaction(connection, () -> {
                        session.writer().fence(connection);
                        session.platform().sessions().limitLockWait(connection, Job.ROW_WAIT);
                        long rows = update(order.condition(range.low(), range.high()));
                        ranges.write(
                                connection,
                                range.after(rows, range.batchSize()).standingAt(range.high()),
                                job.policy().lease());
                        return rows;
                    }));
        } catch (InchwormException e) {
            throw e.code() == Code.IW820 ? stillLocked(e) : e;
        }
    }

    private InchwormException stillLocked(InchwormException givenUp) {
        Object who = givenUp.arguments().get(givenUp.arguments().size() - 1);
        return new InchwormException(
                givenUp, Code.IW826, task.migration(), task.step().id(), work.table(), who);
    }

    private long sweep(List<String> after) throws SQLException {
        Connection connection = session.connection();
        Optional<List<String>> last = order.last(connection);
        List<String> position = after;
        BatchSize size = job.firstSize();
        Pace pace = new Pace(job.policy(), job.during());
        BackfillRange swept = BackfillRange.from(Kind.WHOLE, after, after, size.current());
        Tally tally = new Tally(job, List.of(swept), 1);
        while (last.isPresent()) {
            Optional<List<String>> end = order.end(connection, position, last.get(), size.current());
            if (end.isEmpty()) {
                break;
            }
            String window = order.condition(position, end.get());
            long begun = System.nanoTime();
            long rows = retry.run(
                    task,
                    () -> Jdbc.inTransaction(connection, () -> {
                        session.writer().fence(connection);
                        session.platform().sessions().limitLockWait(connection, Job.ROW_WAIT);
                        return update(window);
                    }));
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            size = size.after(took);
            swept = swept.after(rows, size.current());
            tally.add(swept);
            position = end.get();
            BackfillProgress progress = tally.progress(took, size.current(), Optional.empty());
            if (after.isEmpty()) {
                listener.progressed(progress);
            }
            pace.rest(progress, () -> false, new Pace.Still() {
                @Override
                public void because(String reason) {
                    listener.progressed(tally.progress(took, progress.batchSize(), Optional.of(reason)));
                }

                @Override
                public void stays() {}
            });
        }
        return swept.rows();
    }

    private long update(String condition) throws SQLException {
        return job.update(new OwnHand(), condition);
    }

    /** The migrator's own session at work. */
    private final class OwnHand implements Hand {

        @Override
        public Connection connection() {
            return session.connection();
        }

        @Override
        public long update(String sql) throws SQLException {
            return statements.execute(task, sql);
        }
    }
}
