package dev.inchworm.runtime.execution;

import dev.inchworm.runtime.RunListener;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.LockHolder;
import dev.inchworm.runtime.platform.SessionInfo;
import dev.inchworm.runtime.platform.Termination;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends sessions that keep a step from its locks, where the operator asked for that. Each one is named to the listener and
 * in the journal; one that this user may not end is named as well.
 */
final class Terminator {

    private static final Logger LOG = LoggerFactory.getLogger(Terminator.class);

    private final MigratorSession session;
    private final RunListener listener;
    private final Optional<Duration> after;
    /** Asked by the thread of a run and by the one that watches it. */
    private final Set<String> forbidden = ConcurrentHashMap.newKeySet();

    Terminator(MigratorSession session, RunListener listener, Optional<Duration> after) {
        this.session = session;
        this.listener = listener;
        this.after = after;
    }

    /**
     * Ends those of {@code obstacles} that have been in the way of {@code task} for too long.
     *
     * @param connection to do so by; in autocommit mode
     */
    void clear(Connection connection, Task task, Obstacles obstacles) throws SQLException {
        if (after.isEmpty()) {
            return;
        }
        for (LockHolder holder : obstacles.inTheWayFor(after.get())) {
            if (holder.isPrepared()) {
                refused(
                        holder,
                        "a prepared transaction has no session; it ends by COMMIT PREPARED or ROLLBACK PREPARED");
            } else {
                end(connection, task, holder);
            }
        }
    }

    private void end(Connection connection, Task task, LockHolder holder) throws SQLException {
        Termination outcome = session.platform().locks().terminate(connection, holder);
        switch (outcome) {
            case DONE -> told(connection, task, holder.session());
            case FORBIDDEN ->
                refused(
                        holder,
                        "this user may not; it takes GRANT pg_signal_backend, and a superuser for a superuser's");
            case GONE -> LOG.debug("{} ended by itself", holder.session().describe());
        }
    }

    private void told(Connection connection, Task task, SessionInfo ended) throws SQLException {
        String where = "in the way of step " + task.step().id();
        LOG.warn("Ended {}, {}", ended.describe(), where);
        listener.note("ended " + ended.describe() + ", " + where);
        Jdbc.inTransaction(connection, () -> {
            session.writer().fence(connection);
            session.writer().event(connection, "terminated", task.migration(), ended.describe() + ", " + where);
            return true;
        });
    }

    private void refused(LockHolder holder, String why) {
        if (forbidden.add(holder.transaction())) {
            listener.note("cannot end " + holder.session().describe() + ": " + why);
        }
    }
}
