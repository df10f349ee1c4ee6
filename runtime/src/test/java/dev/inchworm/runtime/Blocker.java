package dev.inchworm.runtime;

import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Somebody else's transaction, which stays open until the test ends it. */
final class Blocker implements AutoCloseable {

    private static final long DEADLINE_SECONDS = 60;

    private final Connection connection;

    private Blocker(Connection connection) {
        this.connection = connection;
    }

    /** A session called {@code psql} that has run {@code sql} in a transaction and does nothing since. */
    static Blocker with(TestDatabase database, String sql) throws SQLException {
        Connection connection = database.connect();
        Jdbc.execute(connection, "SET application_name = 'psql'");
        connection.setAutoCommit(false);
        Jdbc.execute(connection, sql);
        return new Blocker(connection);
    }

    /** Its process id on the server. */
    long pid() throws SQLException {
        return Jdbc.first(connection, "SELECT pg_backend_pid()", row -> row.getLong(1))
                .orElseThrow();
    }

    /** Runs more in the same transaction. */
    void also(String sql) throws SQLException {
        Jdbc.execute(connection, sql);
    }

    /** Ends the transaction. */
    void release() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Waits until {@code condition} holds; a minute at most. */
    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not seen within a minute: " + what);
            }
            new CountDownLatch(1).await(5, TimeUnit.MILLISECONDS);
        }
    }

    /** Waits until a session of the migrator waits for a lock. */
    static void awaitWaiting(TestDatabase database) throws InterruptedException {
        await(
                "a migrator that waits for a lock",
                () -> Integer.parseInt(Fixture.value(
                                database,
                                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                                        + " AND application_name LIKE 'inchworm %' AND datname = current_database()"))
                        > 0);
    }
}
