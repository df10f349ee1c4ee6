package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.Dialects;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.migration.Part;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** PostgreSQL, which takes changes of tables back with the transaction that made them. */
public final class PostgresPlatform implements Platform {

    private static final ServerVersion OLDEST = ServerVersion.parse("13");

    private final Dialect dialect = Dialects.named("postgresql").orElseThrow();
    private final PlatformParts parts = new PlatformParts(
            new PostgresSessions(),
            new PostgresLocks(dialect),
            new PostgresJournalDdl(dialect),
            new PostgresReplicas(),
            new PostgresInspection(dialect),
            new PostgresWindows(dialect));

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public ServerVersion oldest() {
        return OLDEST;
    }

    @Override
    public boolean isBehind(String product, String version) {
        return dialect.displayName().equalsIgnoreCase(product);
    }

    @Override
    public String version(Connection connection) throws SQLException {
        // "18.1 (Debian 18.1-1.pgdg12+2)" where a distribution built it.
        String text = Jdbc.first(connection, "SHOW server_version", row -> row.getString(1))
                .orElseThrow();
        return text.split(" ", 2)[0];
    }

    @Override
    public PlatformParts parts() {
        return parts;
    }

    @Override
    public Optional<String> sharedSession(Connection first, Jdbc.Call<Connection> second) throws SQLException {
        return new PostgresPoolers().sharedSession(first, second);
    }

    @Override
    public boolean exists(Connection connection, Part part) throws SQLException {
        return new PostgresParts(dialect).exists(connection, part);
    }

    @Override
    public IndexState index(Connection connection, ObjectName name) throws SQLException {
        return Jdbc.first(
                        connection,
                        "SELECT indisvalid AND indisready FROM pg_index WHERE indexrelid = to_regclass(?)",
                        row -> row.getBoolean(1) ? IndexState.VALID : IndexState.INVALID,
                        dialect.quote(name))
                .orElse(IndexState.ABSENT);
    }

    @Override
    public String dropBrokenIndex(ObjectName name) {
        return "DROP INDEX CONCURRENTLY IF EXISTS " + dialect.quote(name);
    }

    @Override
    public List<String> statements(String sql) {
        return List.of(sql);
    }

    @Override
    public Optional<String> committing(String sql) {
        return Optional.empty();
    }

    @Override
    public String mark(Connection connection) throws SQLException {
        return Jdbc.first(connection, "SELECT pg_current_xact_id()::text", row -> row.getString(1))
                .orElseThrow();
    }

    @Override
    public boolean isMarked(Connection connection, String mark) throws SQLException {
        return mark(connection).equals(mark);
    }

    @Override
    public Failure classify(SQLException problem) {
        String state = problem.getSQLState() == null ? "" : problem.getSQLState();
        return switch (state) {
            case "55P03" -> Failure.LOCK_TIMEOUT;
            case "40P01", "40001" -> Failure.DEADLOCK;
            case "57014" -> Failure.CANCELLED;
            case "57P01", "57P02", "57P03", "57P05" -> Failure.CONNECTION_LOST;
            case "25006" -> Failure.READ_ONLY;
            case "58030" -> Failure.NO_ROOM;
            default -> byClass(state);
        };
    }

    private static Failure byClass(String state) {
        return switch (state.isEmpty() ? "" : state.substring(0, 2)) {
            case "08" -> Failure.CONNECTION_LOST;
            case "23" -> Failure.ROWS;
            case "53" -> Failure.NO_ROOM;
            default -> Failure.OTHER;
        };
    }
}
