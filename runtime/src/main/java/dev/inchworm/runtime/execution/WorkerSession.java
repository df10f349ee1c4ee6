package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.platform.Platform;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A session of its own for a worker beside the migrator's. It holds no mutex: what it may write depends on its range. */
final class WorkerSession implements Hand, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerSession.class);

    private final Platform platform;
    private final Connection connection;
    private Map<String, String> settings = Map.of();
    private Optional<Statement> running = Optional.empty();
    private boolean stopped;

    private WorkerSession(Platform platform, Connection connection) {
        this.platform = platform;
        this.connection = connection;
    }

    /** Connects. */
    static WorkerSession open(Place place) throws SQLException {
        WorkerSession session =
                new WorkerSession(place.platform(), place.dataSource().getConnection());
        boolean opened = false;
        try {
            session.connection.setAutoCommit(true);
            session.settings = place.platform().sessions().prepare(session.connection, "inchworm backfill");
            opened = true;
            return session;
        } finally {
            if (!opened) {
                session.close();
            }
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public long update(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // The SQL is the user's: braces in it are his, not JDBC's.
            statement.setEscapeProcessing(false);
            begin(statement);
            try {
                return Statements.changed(statement, statement.execute(sql));
            } finally {
                end();
            }
        }
    }

    /** A batch that is not run must not be committed as if it were. */
    private synchronized void begin(Statement statement) {
        if (stopped) {
            throw new InchwormException(Code.IW814, "a batch of a backfill");
        }
        running = Optional.of(statement);
    }

    private synchronized void end() {
        running = Optional.empty();
    }

    /** Breaks off what runs, and runs nothing more; to be called from another thread. */
    synchronized void stop() {
        stopped = true;
        running.ifPresent(statement -> {
            try {
                statement.cancel();
            } catch (SQLException e) {
                LOG.debug("Cannot cancel a batch; it ends by itself", e);
            }
        });
    }

    @Override
    public void close() {
        try (connection) {
            if (!connection.isClosed()) {
                platform.sessions().restore(connection, settings);
            }
        } catch (SQLException e) {
            // Then the session is gone, and what it had not committed with it.
            LOG.debug("A worker's session did not end in good order", e);
        }
    }
}
