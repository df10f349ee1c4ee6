package dev.inchworm.dialect.lock;

import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Puts a statement to a server that has {@link FormSample#SCHEMA}, and looks at what it does there. */
final class Measurement {

    private static final int ROWS = 500;

    private final Connection connection;
    private final FormSample sample;

    private Measurement(Connection connection, FormSample sample) {
        this.connection = connection;
        this.sample = sample;
    }

    /** In a transaction that is rolled back, but for the setup. */
    static PostgreSqlFacts inTransaction(Connection connection, FormSample sample) throws SQLException {
        return new Measurement(connection, sample).measure();
    }

    /** Outside of one, held up by somebody who writes meanwhile, so that its locks can be seen. */
    static PostgreSqlFacts alone(TestDatabase database, Connection connection, FormSample sample) throws SQLException {
        return new Measurement(connection, sample).measureAlone(database);
    }

    static void prepare(Connection connection, String setup) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS x CASCADE; DROP SCHEMA IF EXISTS m CASCADE; CREATE SCHEMA m;"
                    + " SET search_path = m; SET enable_seqscan = off;" + FormSample.SCHEMA + setup);
        }
    }

    private PostgreSqlFacts measure() throws SQLException {
        long table = oid("t");
        Optional<Long> other = sample.other().isEmpty() ? Optional.empty() : Optional.of(oid(sample.other()));
        long pid = number("SELECT pg_backend_pid()");
        connection.setAutoCommit(false);
        try {
            List<String> files = files(table);
            long before = rowsRead(table);
            execute(sample.statement());
            PostgreSqlLock locked = lock(connection, pid, table);
            PostgreSqlLock beside = other.isPresent() ? lock(connection, pid, other.get()) : PostgreSqlLock.NONE;
            long read = rowsRead(table) - before;
            List<String> after = files(table);
            boolean kept = after.isEmpty() || files.get(0).equals(after.get(0));
            RowWork rows = !kept ? RowWork.REWRITE : read > 0 ? RowWork.SCAN : RowWork.NONE;
            if (rows == RowWork.NONE && !files.containsAll(after)) {
                throw new IllegalStateException(sample + " builds indexes without reading rows: " + files + after);
            }
            return new PostgreSqlFacts(locked, beside, rows, true);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private PostgreSqlFacts measureAlone(TestDatabase database) throws SQLException {
        long table = oid("t");
        Optional<Long> other = sample.other().isEmpty() ? Optional.empty() : Optional.of(oid(sample.other()));
        long pid = number("SELECT pg_backend_pid()");
        execute("CREATE SEQUENCE calls; CREATE FUNCTION counted(int) RETURNS int IMMUTABLE LANGUAGE plpgsql"
                + " AS 'BEGIN PERFORM nextval(''m.calls''); RETURN $1; END'");
        try (Connection writer = database.connect();
                Connection witness = database.connect()) {
            writer.setAutoCommit(false);
            try (Statement statement = writer.createStatement()) {
                statement.execute("INSERT INTO m.t (id, a) VALUES (0, 0)");
            }
            CompletableFuture<Void> run = CompletableFuture.runAsync(() -> {
                try {
                    execute(sample.statement());
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            awaitWaiting(witness, pid, run);
            PostgreSqlLock locked = lock(witness, pid, table);
            PostgreSqlLock beside = other.isPresent() ? lock(witness, pid, other.get()) : PostgreSqlLock.NONE;
            writer.rollback();
            run.join();
            boolean scanned = number("SELECT last_value FROM m.calls") >= ROWS;
            return new PostgreSqlFacts(locked, beside, scanned ? RowWork.SCAN : RowWork.NONE, false);
        }
    }

    private static void awaitWaiting(Connection witness, long pid, CompletableFuture<Void> run) throws SQLException {
        String waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND pid = " + pid;
        while (number(witness, waits) == 0) {
            if (run.isDone()) {
                run.join();
                throw new AssertionError("it waited for nobody");
            }
        }
    }

    /** The strongest lock that the backend {@code pid} holds on a relation. */
    static PostgreSqlLock lock(Connection connection, long pid, long relation) throws SQLException {
        PostgreSqlLock strongest = PostgreSqlLock.NONE;
        try (Statement statement = connection.createStatement();
                ResultSet modes =
                        statement.executeQuery("SELECT mode FROM pg_locks WHERE granted AND locktype = 'relation'"
                                + " AND pid = " + pid + " AND relation = " + relation)) {
            while (modes.next()) {
                String mode = modes.getString(1);
                for (PostgreSqlLock lock : PostgreSqlLock.values()) {
                    strongest = lock.mode().equals(mode) ? strongest.or(lock) : strongest;
                }
            }
        }
        return strongest;
    }

    /** How many rows this session has read of the table in order, since the server last asked; never while a transaction is open. */
    private long rowsRead(long table) throws SQLException {
        return number("SELECT coalesce(sum(seq_tup_read), 0) FROM pg_stat_xact_user_tables WHERE relid = " + table);
    }

    /** The files of the table, and of its indexes behind it. */
    private List<String> files(long table) throws SQLException {
        List<String> files = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT relfilenode, oid FROM pg_class WHERE oid = " + table
                        + " UNION ALL (SELECT relfilenode, oid FROM pg_class WHERE oid IN"
                        + " (SELECT indexrelid FROM pg_index WHERE indrelid = " + table + ") ORDER BY oid)")) {
            while (rows.next()) {
                files.add(rows.getString(1));
            }
        }
        return files;
    }

    private long oid(String name) throws SQLException {
        return number("SELECT '" + name + "'::regclass::oid");
    }

    private long number(String query) throws SQLException {
        return number(connection, query);
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
