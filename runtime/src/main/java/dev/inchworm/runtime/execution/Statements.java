package dev.inchworm.runtime.execution;

import dev.inchworm.runtime.RunListener;
import dev.inchworm.runtime.platform.SessionInfo;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Executes the SQL of steps, watched. */
final class Statements {

    private final MigratorSession session;
    private final RunListener listener;
    private final Terminator terminator;

    /**
     * @param terminateAfter how long a transaction may keep a statement waiting before its session is ended; empty to end
     *     none
     */
    Statements(MigratorSession session, RunListener listener, Optional<Duration> terminateAfter) {
        this.session = session;
        this.listener = listener;
        this.terminator = new Terminator(session, listener, terminateAfter);
    }

    /**
     * Executes one statement or several.
     *
     * @return how many rows they changed, all together
     */
    long execute(Task task, String sql) throws SQLException {
        long rows = 0;
        for (String part : session.platform().statements(sql)) {
            rows += watched(task, statement -> changed(statement, statement.execute(part)));
        }
        return rows;
    }

    /** The number that a query returns. */
    long number(Task task, String query) throws SQLException {
        return watched(task, statement -> {
            try (ResultSet result = statement.executeQuery(query)) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    private interface Use {
        long of(Statement statement) throws SQLException;
    }

    private long watched(Task task, Use use) throws SQLException {
        try (Statement statement = session.connection().createStatement()) {
            // The SQL is the user's: braces in it are his, not JDBC's.
            statement.setEscapeProcessing(false);
            return session.watch().during(statement, new Blocked(task), () -> use.of(statement));
        }
    }

    /** What to do about whoever keeps a statement waiting. */
    private final class Blocked implements Watch.Waiting {

        private final Task task;

        Blocked(Task task) {
            this.task = task;
        }

        @Override
        public void forLong(List<SessionInfo> blockers) {
            listener.blocked(
                    task.migration(),
                    task.step(),
                    blockers.stream().map(SessionInfo::describe).toList());
        }

        @Override
        public void look(Connection observer, Obstacles obstacles) throws SQLException {
            terminator.clear(observer, task, obstacles);
        }
    }

    /**
     * How many rows were changed by all that was executed.
     *
     * @param first what {@code execute} returned
     */
    static long changed(Statement statement, boolean first) throws SQLException {
        long rows = 0;
        boolean isResult = first;
        while (true) {
            long count = isResult ? 0 : statement.getLargeUpdateCount();
            if (!isResult && count < 0) {
                return rows;
            }
            rows += count;
            isResult = statement.getMoreResults();
        }
    }
}
