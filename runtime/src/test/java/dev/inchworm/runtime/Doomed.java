package dev.inchworm.runtime;

import dev.inchworm.runtime.platform.Jdbc;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * The connections of a process that is dead after a number of messages: from then on nothing reaches the server any more,
 * whoever tries, and the server sees their sockets close.
 */
final class Doomed {

    /** Where in the last message it dies. */
    enum Moment {
        /** Nothing of it was sent. */
        BEFORE,
        /** The server ends the session while it works on it. */
        WITHIN,
        /** The server has done it, and nobody hears of it. */
        AFTER
    }

    private static final List<String> MESSAGES = List.of(
            "execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "executeBatch", "commit", "rollback");

    private final DataSource server;
    private final int last;
    private final Moment moment;
    private final long delayMicros;
    private final Queue<Connection> open = new ConcurrentLinkedQueue<>();
    private int messages;
    private boolean dead;

    /**
     * @param last at which message it dies
     * @param delayMicros how long the server works on it before the session ends, where it dies within
     */
    Doomed(DataSource server, int last, Moment moment, long delayMicros) {
        this.server = server;
        this.last = last;
        this.moment = moment;
        this.delayMicros = delayMicros;
    }

    DataSource dataSource() {
        return Lent.proxy(DataSource.class, (proxy, method, arguments) -> connect());
    }

    synchronized int messages() {
        return messages;
    }

    synchronized boolean isDead() {
        return dead;
    }

    private Connection connect() throws SQLException {
        if (isDead()) {
            throw gone();
        }
        Connection connection = server.getConnection();
        open.add(connection);
        return Lent.proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(connection, connection, method, arguments);
            if (result instanceof PreparedStatement statement) {
                return wrapped(PreparedStatement.class, statement, connection);
            }
            return result instanceof Statement statement ? wrapped(Statement.class, statement, connection) : result;
        });
    }

    private <T extends Statement> T wrapped(Class<T> type, T statement, Connection connection) {
        return Lent.proxy(type, (proxy, method, arguments) -> call(connection, statement, method, arguments));
    }

    private Object call(Connection connection, Object target, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("isClosed") && isDead()) {
            return true;
        } else if (!MESSAGES.contains(method.getName())) {
            return Lent.invoke(target, method, arguments);
        }
        if (!isTheLast()) {
            return Lent.invoke(target, method, arguments);
        }
        Thread killer = moment == Moment.WITHIN ? killing(connection) : new Thread();
        try {
            if (moment != Moment.BEFORE) {
                Lent.invoke(target, method, arguments);
            }
        } catch (SQLException e) {
            // It may well fail when its session is ended; whatever became of it is in the database.
            throw gone();
        } finally {
            killer.join();
            die();
        }
        throw gone();
    }

    private synchronized boolean isTheLast() throws SQLException {
        if (dead) {
            throw gone();
        }
        messages++;
        return messages == last;
    }

    private Thread killing(Connection connection) throws SQLException {
        String kill = "KILL "
                + Jdbc.first(connection, "SELECT CONNECTION_ID()", row -> row.getLong(1))
                        .orElseThrow();
        Connection other = server.getConnection();
        Thread killer = new Thread(() -> {
            try (other) {
                new CountDownLatch(1).await(delayMicros, TimeUnit.MICROSECONDS);
                Jdbc.execute(other, kill);
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        killer.start();
        return killer;
    }

    private void die() throws SQLException {
        synchronized (this) {
            dead = true;
        }
        for (Connection connection : open) {
            connection.abort(Runnable::run);
        }
    }

    private static SQLException gone() {
        return new SQLException("this process is dead", "08006");
    }
}
