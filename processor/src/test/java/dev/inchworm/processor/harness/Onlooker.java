package dev.inchworm.processor.harness;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.plan.Rehearsal;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Looks at the locks of a statement that runs outside transactions. A transaction that has written to its tables is open when
 * it begins, so that it has to wait; what it holds and asks for then must not be in the way of anybody.
 */
final class Onlooker {

    private static final PostgreSql DIALECT = new PostgreSql();
    private static final String MODES =
            "('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')";

    private final Engine engine;
    private final TestDatabase database;

    Onlooker(Engine engine, TestDatabase database) {
        this.engine = engine;
        this.database = database;
    }

    void watch(Step step, Connection connection) throws SQLException {
        String pid = ask(connection, "SELECT pg_backend_pid()").get(0);
        try (Connection writer = engine.connect(database);
                Connection eyes = engine.connect(database)) {
            writer.setAutoCommit(false);
            try (Statement statement = writer.createStatement()) {
                for (var table : step.tables()) {
                    statement.execute("LOCK TABLE " + DIALECT.quote(table) + " IN ROW EXCLUSIVE MODE");
                }
            }
            CompletableFuture<Void> running = CompletableFuture.runAsync(() -> run(step, connection));
            List<String> modes = List.of();
            while (!running.isDone() && !isWaiting(eyes, pid)) {
                Thread.onSpinWait();
            }
            if (!running.isDone()) {
                modes = ask(
                        eyes,
                        "SELECT DISTINCT relation::regclass || ' ' || mode FROM pg_locks"
                                + " WHERE locktype = 'relation' AND mode IN " + MODES + " AND pid = " + pid);
            }
            writer.commit();
            join(running);
            if (step.lock().isEmpty() && !modes.isEmpty()) {
                throw new Breach(step.id() + " takes " + modes + " though it says nothing of it: " + step.sql());
            }
        }
    }

    private static void run(Step step, Connection connection) {
        try {
            new Rehearsal(connection).run(step);
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private static void join(CompletableFuture<Void> running) throws SQLException {
        try {
            running.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static boolean isWaiting(Connection eyes, String pid) throws SQLException {
        return !ask(eyes, "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND pid = " + pid)
                .isEmpty();
    }

    private static List<String> ask(Connection connection, String query) throws SQLException {
        List<String> answer = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
        }
        return answer;
    }
}
