package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Part;
import dev.inchworm.migration.Step.Effect;
import dev.inchworm.runtime.platform.Sessions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A statement that the database commits by itself, under a lock that keeps others waiting. First the journal says that it
 * is begun, then it runs, then the catalog is asked, then the journal says that it is done: a run that is killed in between
 * leaves either nothing, or an effect that the journal expects and the next run finds.
 */
final class CommittedStep {

    private static final Logger LOG = LoggerFactory.getLogger(CommittedStep.class);

    private final MigratorSession session;
    private final Statements statements;
    private final LockRetry retry;

    CommittedStep(MigratorSession session, Statements statements, LockRetry retry) {
        this.session = session;
        this.statements = statements;
        this.retry = retry;
    }

    void run(Task task, Effect effect) throws SQLException {
        if (!task.ledger().begunBefore()) {
            refuseWhatIsSomebodyElses(task, effect);
        }
        session.write(() -> task.ledger().begun(session.connection()));
        retry.run(task, limit -> attempt(task, effect, limit));
        if (!shows(effect, true)) {
            throw new InchwormException(
                    Code.IW884, task.migration(), task.step().id(), wish(effect));
        }
        session.write(() -> task.ledger().done(session.connection()));
    }

    /**
     * What is there before anyone here has begun may be anything under that name. But where a statement keeps writers off, people
     * are told to let another tool do it first.
     */
    private void refuseWhatIsSomebodyElses(Task task, Effect effect) throws SQLException {
        if (effect instanceof Effect.Present present
                && !session.platform().keepsWritersOff(task.step().sql())
                && exists(present.part())) {
            throw new InchwormException(
                    Code.IW883, task.migration(), task.step().id(), present.part());
        }
    }

    /** Looks each time: also an attempt whose answer got lost may have taken effect. */
    private boolean attempt(Task task, Effect effect, Duration limit) throws SQLException {
        if (shows(effect, false)) {
            LOG.info("Step {} took effect before: {}", task.step().id(), wish(effect));
            return false;
        }
        Connection connection = session.connection();
        Sessions sessions = session.platform().sessions();
        sessions.limitLockWait(connection, limit);
        try {
            execute(task);
        } finally {
            if (!connection.isClosed()) {
                sessions.limitLockWait(connection, Duration.ZERO);
            }
        }
        return true;
    }

    private void execute(Task task) throws SQLException {
        try {
            statements.execute(task, session.platform().atOnce(task.step().sql()));
        } catch (SQLException e) {
            Optional<String> instead = session.platform().instead(task.step().sql(), e);
            if (instead.isEmpty()) {
                throw e;
            }
            LOG.info(
                    "Step {} goes another way, since the server says: {}",
                    task.step().id(),
                    e.getMessage());
            statements.execute(task, instead.get());
        }
    }

    /**
     * Whether the catalog shows the effect.
     *
     * @param silent what to believe of a statement that leaves no trace of its own
     */
    private boolean shows(Effect effect, boolean silent) throws SQLException {
        if (effect instanceof Effect.Present present) {
            return exists(present.part());
        } else if (effect instanceof Effect.Absent absent) {
            return !exists(absent.part());
        }
        return silent;
    }

    private boolean exists(Part part) throws SQLException {
        return session.platform().exists(session.connection(), part);
    }

    private static String wish(Effect effect) {
        if (effect instanceof Effect.Present present) {
            return present.part() + " is there";
        }
        return effect instanceof Effect.Absent absent ? absent.part() + " is gone" : "nothing to see";
    }
}
