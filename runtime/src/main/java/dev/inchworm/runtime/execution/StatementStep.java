package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Step.Effect;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.runtime.platform.IndexState;
import dev.inchworm.schema.ObjectName;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A statement that cannot run in a transaction. The journal says that it was begun; whether it took effect is in the
 * catalog, before and after. The building and dropping of an index beside everyone's work waits for locks as long as it
 * must, since meanwhile it keeps nobody waiting.
 */
final class StatementStep {

    private static final Logger LOG = LoggerFactory.getLogger(StatementStep.class);

    private final MigratorSession session;
    private final Statements statements;
    private final LockRetry retry;

    StatementStep(MigratorSession session, Statements statements, LockRetry retry) {
        this.session = session;
        this.statements = statements;
        this.retry = retry;
    }

    void run(Task task, Work.Statement work) throws SQLException {
        if (work.effect() instanceof Effect.IndexPresent present) {
            if (!isBuilt(task, present.index())) {
                build(task, present.index());
            }
        } else if (work.effect() instanceof Effect.IndexAbsent absent) {
            drop(task, absent.index());
        } else {
            new CommittedStep(session, statements, retry).run(task, work.effect());
            return;
        }
        session.write(() -> task.ledger().done(session.connection()));
    }

    /** Whether an earlier run got that far. What nobody here began is somebody else's and left alone. */
    private boolean isBuilt(Task task, ObjectName index) throws SQLException {
        IndexState state = session.platform().index(session.connection(), index);
        if (state != IndexState.ABSENT && !task.ledger().begunBefore()) {
            throw new InchwormException(
                    Code.IW824, task.migration(), task.step().id(), index);
        }
        return state == IndexState.VALID;
    }

    private void build(Task task, ObjectName index) throws SQLException {
        begin(task);
        boolean built = false;
        try {
            retry.run(task, () -> {
                removeBroken(task, index);
                return statements.execute(task, task.step().sql());
            });
            built = session.platform().index(session.connection(), index) == IndexState.VALID;
        } finally {
            if (!built
                    && !session.connection().isClosed()
                    && !Thread.currentThread().isInterrupted()) {
                cleanUp(task, index);
            }
        }
        if (!built) {
            throw new SQLException("index " + index + " is not usable after the statement");
        }
    }

    private void drop(Task task, ObjectName index) throws SQLException {
        if (session.platform().index(session.connection(), index) == IndexState.ABSENT) {
            LOG.debug("Index {} is gone already", index);
            begin(task);
            return;
        }
        begin(task);
        retry.run(task, () -> statements.execute(task, task.step().sql()));
    }

    private void begin(Task task) throws SQLException {
        session.write(() -> task.ledger().begun(session.connection()));
    }

    /** A build that was broken off leaves an index that every write pays for and no query uses. */
    private void removeBroken(Task task, ObjectName index) throws SQLException {
        if (session.platform().index(session.connection(), index) == IndexState.INVALID) {
            LOG.info("Index {} was left unusable by a broken build; building it anew", index);
            statements.execute(task, session.platform().dropBrokenIndex(index));
        }
    }

    /** At best: the next run does it otherwise. */
    private void cleanUp(Task task, ObjectName index) {
        try {
            removeBroken(task, index);
        } catch (SQLException e) {
            LOG.debug("Cannot remove the broken index {} now", index, e);
        }
    }
}
