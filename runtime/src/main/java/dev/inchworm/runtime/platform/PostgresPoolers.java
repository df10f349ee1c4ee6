package dev.inchworm.runtime.platform;

import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tells a session of one's own from one that PgBouncer or its like lends for a transaction. A server introduces itself to
 * its client by its process id; a pooler gives a number of its own. Behind one, two connections are watched: where they
 * share a process, or one of them changes it, sessions are shared.
 */
final class PostgresPoolers {

    private static final int ROUNDS = 3;

    Optional<String> sharedSession(Connection first, Jdbc.Call<Connection> second) throws SQLException {
        long before = pid(first);
        OptionalLong announced = announced(first);
        if (announced.isPresent() && announced.getAsLong() == before) {
            return Optional.empty();
        }
        try (Connection other = second.run()) {
            if (announced.isEmpty() && first.unwrap(Connection.class) == other.unwrap(Connection.class)) {
                // A pool of one that lends the same connection twice says nothing about the server.
                return Optional.empty();
            }
            return watch(first, other, before);
        }
    }

    private static Optional<String> watch(Connection first, Connection other, long before) throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            long others;
            other.setAutoCommit(false);
            try {
                // As long as its transaction is open, no one else gets the session of this one.
                others = pid(other);
                if (others == before) {
                    return Optional.of("two open connections were served by one session, pid " + before);
                }
                long now = pid(first);
                if (now != before) {
                    return Optional.of(
                            "one connection was served by the sessions of pid " + before + " and pid " + now);
                }
            } catch (SQLException e) {
                if ("08P01".equals(e.getSQLState())) {
                    return Optional.of("it refuses transactions");
                }
                throw e;
            } finally {
                if (!other.isClosed()) {
                    other.rollback();
                    other.setAutoCommit(true);
                }
            }
        }
        return Optional.empty();
    }

    private static long pid(Connection connection) throws SQLException {
        return Jdbc.first(connection, "SELECT pg_backend_pid()", row -> row.getLong(1))
                .orElseThrow();
    }

    /** What was said when the connection was opened; only PostgreSQL's own driver tells, which is none of our dependencies. */
    private static OptionalLong announced(Connection connection) {
        try {
            Connection driver = connection.unwrap(Connection.class);
            Object pid = driver.getClass().getMethod("getBackendPID").invoke(driver);
            return pid instanceof Number number ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
        } catch (SQLException | NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return OptionalLong.empty();
        }
    }
}
