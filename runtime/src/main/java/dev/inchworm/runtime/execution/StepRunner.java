package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.runtime.BackfillPolicy;
import dev.inchworm.runtime.LockPolicy;
import dev.inchworm.runtime.RunListener;
import dev.inchworm.runtime.journal.RecordedUndo;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes steps, one at a time, each in the way of its kind, and journals what became of it. */
public final class StepRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);

    private final MigratorSession session;
    private final LockPolicy policy;
    private final RunListener listener;
    private final BackfillPolicy backfills;
    private final Statements statements;
    private final LockRetry retry;

    /**
     * @param backfills how hard backfills go about their work
     */
    public StepRunner(MigratorSession session, LockPolicy policy, RunListener listener, BackfillPolicy backfills) {
        this.session = session;
        this.policy = policy;
        this.listener = listener;
        this.backfills = backfills;
        statements = new Statements(session, listener, policy.terminateAfter());
        retry = new LockRetry(session, policy, listener);
    }

    /**
     * Executes a step on the way forward.
     *
     * @param begunBefore whether an earlier run may have begun it
     * @return how long it took
     */
    public Duration forward(MigrationId migration, Step step, boolean begunBefore) {
        return run(Task.forward(session.writer(), migration, step, begunBefore));
    }

    /** Executes an entry of an undo. */
    public Duration undo(MigrationId migration, RecordedUndo entry) {
        return run(Task.undo(session.writer(), migration, entry));
    }

    /** How many rows the check {@code entry} of an undo finds. */
    public long count(MigrationId migration, RecordedUndo entry) {
        Task task = Task.undo(session.writer(), migration, entry);
        try {
            return new CheckStep(session, statements).count(task);
        } catch (SQLException e) {
            throw Failures.explain(session.platform(), task, e);
        }
    }

    /** Runs a backfill that is done over the whole table once more, for rows that it missed. */
    public long sweep(MigrationId migration, Step step, Work.Backfill work) {
        Task task = Task.forward(session.writer(), migration, step, true);
        try {
            return backfill(task, work).sweep();
        } catch (SQLException e) {
            throw Failures.explain(session.platform(), task, e);
        }
    }

    private Duration run(Task task) {
        long begin = System.nanoTime();
        listener.started(task.migration(), task.step(), task.isUndo());
        try {
            dispatch(task);
        } catch (SQLException e) {
            InchwormException problem = Failures.explain(session.platform(), task, e);
            note(task, problem);
            throw problem;
        } catch (InchwormException e) {
            if (e.code() != Code.IW812) {
                note(task, e);
            }
            throw e;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        LOG.info(
                "{} {} {} done in {} ms",
                task.migration(),
                task.isUndo() ? "undo of" : "step",
                task.step().id(),
                took.toMillis());
        listener.finished(task.migration(), task.step(), task.isUndo(), took);
        return took;
    }

    private void dispatch(Task task) throws SQLException {
        Work work = task.step().work();
        if (work instanceof Work.Transaction) {
            new TransactionStep(session, statements, retry).run(task);
        } else if (work instanceof Work.Statement statement) {
            new StatementStep(session, statements, retry).run(task, statement);
        } else if (work instanceof Work.Backfill backfill) {
            backfill(task, backfill).run();
        } else if (work instanceof Work.Check check) {
            new CheckStep(session, statements).run(task, check);
        }
    }

    private Backfill backfill(Task task, Work.Backfill work) throws SQLException {
        return new Backfill(session, statements, policy, listener, backfills, task, work);
    }

    /** Journals a failure, as well as the session still can. */
    private void note(Task task, InchwormException problem) {
        boolean begun =
                !(task.step().work() instanceof Work.Transaction || task.step().work() instanceof Work.Check);
        try {
            if (!session.connection().isClosed()) {
                session.write(() -> task.ledger().failed(session.connection(), begun, Failures.forJournal(problem)));
            }
        } catch (SQLException | InchwormException e) {
            LOG.debug("Cannot journal that {} failed", task.step().id(), e);
            problem.addSuppressed(e);
        }
    }
}
